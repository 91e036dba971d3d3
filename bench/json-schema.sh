#!/usr/bin/env bash
# Compares FactCheck.JsonSchema with ajv on invented standoff documents of about 5 KB, one in ten of them broken: both parse and validate the same bytes on
# one core, turn about; their verdicts are compared document by document. Needs dotnet, node and npm (or a folder where ajv is installed, as the argument).
#   bench/json-schema.sh [FOLDER WITH AJV]        DOCUMENTS=20000 TURNS=5 ROUNDS=4 CORE=1
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
documents=${DOCUMENTS:-20000} turns=${TURNS:-5} rounds=${ROUNDS:-4} core=${CORE:-1}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
ajv=${1:-}
if [ -z "$ajv" ]; then
  ajv=$work/ajv
  mkdir "$ajv"
  npm install --prefix "$ajv" --silent --no-audit --no-fund ajv@8.20.0
fi
ajv=$(cd "$ajv" && pwd)
dotnet build bench/FactCheck.Benchmarks -c Release -v quiet
program=$root/bench/FactCheck.Benchmarks/bin/Release/net10.0/FactCheck.Benchmarks
"$program" json-schema write "$work/corpus" "$documents"

# The first round of each process warms it up and is left out.
ours() { taskset -c "$core" "$program" json-schema run "$work/corpus" "$rounds" | tee -a "$work/ours.log" | tail -n +2 | cut -d' ' -f1 >>"$work/ours"; }
theirs() { (cd "$ajv" && taskset -c "$core" node "$root/bench/json-schema/ajv.mjs" "$work/corpus" "$rounds") | tail -n +2 >>"$work/theirs"; }
for ((turn = 1; turn <= turns; turn++)); do
  ours
  theirs
  # Verdicts that differ end the run: the figures would compare different things.
  if ! diff "$work/corpus/factcheck.txt" "$work/corpus/ajv.txt" >"$work/differing"; then
    echo "verdicts differ:" && head -20 "$work/differing"
    exit 1
  fi
done
middle() { sort -n "$1" | awk '{ value[NR] = $1 } END { printf "%d documents/s (%d to %d, %d rounds)", value[int((NR + 1) / 2)], value[1], value[NR], NR }'; }
echo "node $(node --version), ajv $(node -p "require('$ajv/node_modules/ajv/package.json').version")"
echo "$documents documents, $(stat -c %s "$work/corpus/documents.jsonl") bytes, $(grep -c 1 "$work/corpus/ajv.txt") valid to both, 0 verdicts differ"
echo "FactCheck.JsonSchema, median: $(middle "$work/ours"); $(tail -1 "$work/ours.log" | cut -d' ' -f2-)"
echo "ajv, median: $(middle "$work/theirs")"
