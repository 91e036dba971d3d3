#!/usr/bin/env bash
# Measures `factcheck validate` as a whole program, published for start-up: a corpus of layers of 5 KB by schemas and rules, the same layers as plain JSON by one schema, and one cold
# document against the program's own start. Files a second are of layers; the texts and metadata that a corpus's layers need are read as well and not counted.
#   bench/validate.sh [layers]        CORE=1 RUNS=5
set -euo pipefail
cd "$(dirname "$0")/.."
layers=${1:-20000} core=${CORE:-1} runs=${RUNS:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet publish src/FactCheckTUI -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o "$work/program" -v quiet
dotnet run -c Release --project bench/FactCheck.Benchmarks -- layers "$work/corpus" $((layers / 2)) 2
factcheck=$work/program/factcheck
export XDG_STATE_HOME=$work/state LC_ALL=C
# Where it sees one processor the runtime waits a second, not a tenth, before it optimises.
export DOTNET_TC_DelaySingleProcMultiplier=1
mkdir "$work/plain"
for annotator in annotator0 annotator1; do
  for file in "$work/corpus/annotations/$annotator"/*.json; do cp "$file" "$work/plain/$annotator-${file##*/}"; done
done
"$factcheck" schema "$work/corpus" --bundled -o "$work/schema.json"
one=$work/plain/$(ls "$work/plain" | sed -n 1p)

milliseconds() { local start=$EPOCHREALTIME; "$@" >/dev/null 2>&1 || [ $? -eq 1 ]; local end=$EPOCHREALTIME; echo $(((${end/./} - ${start/./}) / 100)); }
rate() { sort -n "$1" | awk -v layers="$layers" '{ value[NR] = $1 / 10 } END { printf "median %d ms, best %d ms: %d and %d files/s\n", value[int((NR + 1) / 2)], value[1], layers * 1000 / value[int((NR + 1) / 2)], layers * 1000 / value[1] }'; }
spread() { sort -n "$1" | awk '{ value[NR] = $1 / 10 } END { printf "min %.1f ms, median %.1f ms\n", value[1], value[int((NR + 1) / 2)] }'; }

for ((run = 0; run < runs; run++)); do
  milliseconds taskset -c "$core" "$factcheck" validate "$work/corpus" >>"$work/t-corpus"
  milliseconds taskset -c "$core" "$factcheck" validate "$work/plain" --schema "$work/schema.json" >>"$work/t-plain"
  milliseconds "$factcheck" validate "$work/corpus" >>"$work/t-all"
done
echo "corpus, one core: $(rate "$work/t-corpus")"
echo "plain JSON by one schema, one core: $(rate "$work/t-plain")"
echo "corpus, all cores: $(rate "$work/t-all")"
for ((run = 0; run < 21; run++)); do
  milliseconds "$factcheck" --version >>"$work/t-version"
  milliseconds "$factcheck" validate --help >>"$work/t-help"
  milliseconds "$factcheck" validate "$one" --schema "$work/schema.json" >>"$work/t-one"
done
echo "factcheck --version: $(spread "$work/t-version")"
echo "factcheck validate --help: $(spread "$work/t-help")"
echo "one cold document and its schema: $(spread "$work/t-one")"
