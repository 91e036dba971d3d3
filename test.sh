#!/usr/bin/env bash
# Builds in Release and runs every test. As root on Debian or Ubuntu it first installs what the tests need; elsewhere it says what is missing.
set -euo pipefail
cd "$(dirname "$0")"

missing=()
for tool in tmux python3 strace; do command -v "$tool" >/dev/null || missing+=("$tool"); done
ldconfig -p 2>/dev/null | grep -q 'libicuuc\.so' || missing+=(libicu72)
if ((${#missing[@]})); then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
  else
    echo "test.sh: not installed: ${missing[*]}. The tests that need them are skipped." >&2
  fi
fi

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet build FactCheckTUI.sln -c Release -v quiet
# One project after the other: the end-to-end tests drive real terminals and should not wait for a processor.
dotnet test --solution FactCheckTUI.sln -c Release --no-build --max-parallel-test-modules 1 --no-progress
