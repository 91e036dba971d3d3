"""Reads a corpus without the program: python3 check_standoff.py CORPUS"""
import json, pathlib, sys
corpus, count = pathlib.Path(sys.argv[1]), 0
for file in sorted(corpus.glob("annotations/*/*.json")):
    layer = json.loads(file.read_text(encoding="utf-8"))
    text = (corpus / "articles" / (layer["article"]["id"] + ".txt")).read_bytes().decode("utf-8")
    for span in layer["spans"]:
        assert text[span["start"]:span["end"]] == span["quote"], (file.name, span["id"])
        count += 1
print(count, "spans")
