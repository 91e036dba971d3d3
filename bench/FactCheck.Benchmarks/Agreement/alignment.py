"""The best alignments that ProvedAlignmentTests expects, found by another program: scipy's assignment for two annotators, the HiGHS
solver of integer programs for more.

    apt-get install python3-numpy python3-scipy
    /usr/bin/python3 bench/FactCheck.Benchmarks/Agreement/alignment.py

A unitary alignment of k units that costs as much as the k units alone is never needed, so only cheaper ones are given to the solver; it stops at a
gap of 0. Studies come from a linear congruential generator that the test repeats.
"""
import itertools

import numpy as np
import scipy.optimize
import scipy.sparse

ALPHA, BETA, EMPTY = 3.0, 1.0, 1.0
LABELS = 4
STUDIES = [  # annotators, units, distance of units, most length, seed
    (3, 100, 20, 24, 1),
    (3, 100, 16, 40, 2),
    (3, 100, 12, 60, 3),
    (5, 30, 20, 30, 4),
    (2, 1000, 20, 24, 5),
    (2, 1000, 12, 60, 6),
    (2, 1000, 6, 90, 7),
]


def study(annotators, units, step, length, seed):
    state = seed

    def below(n):
        nonlocal state
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (state >> 33) % n

    layers = []
    for _ in range(annotators):
        layer = set()
        for i in range(units):
            start = i * step + below(step)
            end = start + 1 + below(length)
            label = below(LABELS) if below(5) == 0 else i % LABELS
            if below(12) > 0:
                layer.add((start, end, label))
        layers.append(sorted(layer))
    return layers


def between(a, b):
    """Dissimilarities of all units of one annotator (rows) and another (columns)."""
    a, b = np.array(a, float)[:, None, :], np.array(b, float)[None, :, :]
    edges = np.abs(a[..., 0] - b[..., 0]) + np.abs(a[..., 1] - b[..., 1])
    both = a[..., 1] - a[..., 0] + b[..., 1] - b[..., 0]
    return (ALPHA * (edges / both) ** 2 + BETA * (a[..., 2] != b[..., 2])) * EMPTY


def two(layers):
    gains = np.maximum(0, 2 * EMPTY - between(*layers))
    rows, columns = scipy.optimize.linear_sum_assignment(gains, maximize=True)
    return sum(map(len, layers)) * EMPTY - gains[rows, columns].sum()


def columns_of(layers):
    """Every column that costs less than its units alone."""
    n = len(layers)
    pairs = n * (n - 1) / 2
    distance = {(a, b): between(layers[a], layers[b]) for a, b in itertools.combinations(range(n), 2)}
    found = [((a, i),) for a in range(n) for i in range(len(layers[a]))]
    costs = [EMPTY] * len(found)
    # Grown annotator by annotator: whatever is added, a column of k units costs at least its pairs and its empty slots, and at most k is useful.
    grown = [(column, 0.0) for column in found]
    while grown:
        longer = []
        for column, total in grown:
            for b in range(column[-1][0] + 1, n):
                added = sum(distance[a, b][i] for a, i in column)
                for j in np.flatnonzero(total + added < n * pairs * EMPTY):
                    longer.append((column + ((b, int(j)),), total + added[j]))
        for column, total in longer:
            k = len(column)
            cost = (total + (pairs - k * (k - 1) / 2) * EMPTY) / pairs
            if cost < k * EMPTY:
                found.append(column)
                costs.append(cost)
        grown = longer
    return found, np.array(costs)


def many(layers):
    columns, costs = columns_of(layers)
    number = {unit: row for row, unit in enumerate((a, i) for a in range(len(layers)) for i in range(len(layers[a])))}
    rows = [number[unit] for column in columns for unit in column]
    of = [c for c, column in enumerate(columns) for _ in column]
    cover = scipy.sparse.csr_matrix((np.ones(len(rows)), (rows, of)), shape=(len(number), len(columns)))
    solved = scipy.optimize.milp(costs, integrality=np.ones(len(costs)), bounds=scipy.optimize.Bounds(0, 1),
                                 constraints=scipy.optimize.LinearConstraint(cover, 1, 1), options={"mip_rel_gap": 0})
    assert solved.status == 0 and solved.mip_gap == 0, solved
    return costs[solved.x > 0.5].sum(), len(columns)


for annotators, units, step, length, seed in STUDIES:
    layers = study(annotators, units, step, length, seed)
    cost, columns = (two(layers), 0) if annotators == 2 else many(layers)
    print(f"({annotators}, {units}, {step}, {length}, {seed}): {sum(map(len, layers))} units, {columns} columns, disorder {cost / (sum(map(len, layers)) / annotators):.12f}", flush=True)
