"""The agreement measures of Python's libraries, and FactCheck.Agreement's, on the same data in one run, by turns:

    dotnet build -c Release bench/FactCheck.Benchmarks
    apt-get install python3-numpy python3-scipy python3-sklearn python3-nltk
    /usr/bin/python3 bench/FactCheck.Benchmarks/Agreement/peers.py "dotnet PATH/FactCheck.Benchmarks.dll"

The data come from `agreement peers FOLDER`, which writes them and then answers each line with a measure's name on standard input by the seconds
that it took and the figure. Both sides start from codes in memory and build what they need of them: building is part of the time, for a user waits
for it too.
"""
import os
import shlex
import subprocess
import sys
import tempfile
import time

import numpy as np
import scipy.optimize
import sklearn.metrics
from nltk.metrics.agreement import AnnotationTask

ROUNDS = 5


def pairs_of(codes):
    both = (codes[:, 0] >= 0) & (codes[:, 1] >= 0)
    return codes[both, 0], codes[both, 1]


def sklearn_kappa(codes):
    return sklearn.metrics.cohen_kappa_score(*pairs_of(codes))


def triples(codes):
    return [(coder, unit, int(code)) for unit, row in enumerate(codes) for coder, code in enumerate(row) if code >= 0]


def nltk_alpha(codes):
    return AnnotationTask(data=triples(codes)).alpha()


def nltk_kappa(codes):
    first, second = pairs_of(codes)
    return AnnotationTask(data=[(c, u, int(v)) for c, column in enumerate((first, second)) for u, v in enumerate(column)]).kappa()


def numpy_counts(codes):
    categories = codes.max() + 1
    counts = np.zeros((len(codes), categories))
    for category in range(categories):
        counts[:, category] = (codes == category).sum(axis=1)
    return counts


def numpy_alpha(codes):
    counts = numpy_counts(codes)
    valued = counts.sum(axis=1)
    counts, valued = counts[valued > 1], valued[valued > 1]
    marginals = counts.sum(axis=0)
    total = marginals.sum()
    observed = ((valued**2 - (counts**2).sum(axis=1)) / (valued - 1)).sum() / total
    return 1 - observed / ((total**2 - (marginals**2).sum()) / (total * (total - 1)))


def numpy_fleiss(codes):
    counts = numpy_counts(codes[(codes >= 0).all(axis=1)])
    coders = codes.shape[1]
    observed = ((counts**2).sum(axis=1) - coders).mean() / (coders * (coders - 1))
    chance = ((counts.sum(axis=0) / counts.sum()) ** 2).sum()
    return (observed - chance) / (1 - chance)


def scipy_matching(spans):
    """Largest one-to-one matching of overlapping spans of one label, document by document: F1."""
    credit = total = 0
    for document in np.unique(spans[:, 0]):
        here = spans[spans[:, 0] == document]
        a, b = here[here[:, 1] == 0], here[here[:, 1] == 1]
        shared = np.minimum(a[:, None, 3], b[None, :, 3]) - np.maximum(a[:, None, 2], b[None, :, 2])
        matches = (shared > 0) & (a[:, None, 4] == b[None, :, 4])
        rows, columns = scipy.optimize.linear_sum_assignment(matches, maximize=True)
        credit += matches[rows, columns].sum()
        total += len(a) + len(b)
    return 2 * credit / total


CASES = [
    ("kappa 2 x 200000", "kappa-200000", "sklearn", sklearn_kappa, "codes-200000"),
    ("kappa 2 x 20000", "kappa-20000", "nltk", nltk_kappa, "codes-20000"),
    ("alpha 5 x 200000", "alpha-200000", "numpy", numpy_alpha, "codes-200000"),
    ("alpha 5 x 2000", "alpha-2000", "nltk", nltk_alpha, "codes-2000"),
    ("Fleiss 5 x 200000", "fleiss-200000", "numpy", numpy_fleiss, "whole-200000"),
    ("overlap F1 2 x 1000 x 30", "overlap-1000", "scipy", scipy_matching, "spans-1000"),
]


def main():
    with tempfile.TemporaryDirectory() as folder:
        ours = subprocess.Popen(shlex.split(sys.argv[1]) + ["agreement", "peers", folder], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert ours.stdout.readline() == "ready\n"
        print(f"{'what':<26}{'peer':<9}{'peer best':>11}{'ours first':>12}{'ours best':>11}{'ratio':>9}  {'peer figure':>12}{'ours':>10}")
        for what, name, peer, measure, file in CASES:
            data = np.loadtxt(os.path.join(folder, file + ".txt"), dtype=np.int64, ndmin=2)
            theirs, mine = [], []
            for _ in range(ROUNDS):
                start = time.perf_counter()
                figure = measure(data)
                theirs.append(time.perf_counter() - start)
                ours.stdin.write(name + "\n")
                ours.stdin.flush()
                seconds, ours_figure = map(float, ours.stdout.readline().split())
                mine.append(seconds)
            print(f"{what:<26}{peer:<9}{min(theirs):>10.4f}s{mine[0]:>11.4f}s{min(mine):>10.4f}s{min(theirs) / min(mine):>8.1f}x  {figure:>12.6f}{ours_figure:>10.6f}", flush=True)
        ours.stdin.close()
        ours.wait()


main()
