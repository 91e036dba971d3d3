#!/usr/bin/env bash
# Measures the workbench on a real pty: start-up, latency and bytes per key, memory, on generated articles. Needs ptybench.py, whose path is the first argument.
#   bench/workbench.sh ../shared/tools/ptybench.py
set -euo pipefail
cd "$(dirname "$0")/.."
ptybench=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet publish src/FactCheckTUI -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o "$work/program" -v quiet
dotnet run -c Release --project bench/FactCheck.Benchmarks -- corpus "$work/corpus"
export XDG_STATE_HOME=$work/state
run() { python3 "$ptybench" "$@"; }

echo "== exec to first paint"
run --rounds 21 --warmup 2 --ready Opening -- "$work/program/factcheck" annotate "$work/corpus" --as bench | grep -E 'ready|rss'
for article in 5k.en 5k.ar 100k.en 100k.ar 1m.en 1m.ar; do
  echo "== $article"
  case $article in *.ar) ahead='<Left>' back='<Right>' ;; *) ahead='<Right>' back='<Left>' ;; esac
  run --ready 'saved' --pace 5 \
    -e 'wait 300' -e "keys:ahead 200 $ahead" -e "keys:back 100 $back" -e 'keys:down 100 <Down>' -e 'keys:word 200 w' -e 'keys:page 40 <PgDn>' -e 'keys:span 100 <Tab>' \
    -e 'send g <Esc>' -e 'keys:label+undo 60 a u w' \
    -- "$work/program/factcheck" annotate "$work/corpus" "$article" --as bench | grep -E 'ready|p50|p99|rss|silent'
done
