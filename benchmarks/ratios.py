"""Interleaved runs and their medians: a figure alone says nothing, only its ratio to the floor does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from statistics import median


def interleaved(runs: int, programs: Mapping[str, Callable[[], float]]) -> dict[str, list[float]]:
    """`runs` rounds of every program in turn, after one round that is thrown away."""
    measured: dict[str, list[float]] = {name: [] for name in programs}
    for round_ in range(runs + 1):
        for name, program in programs.items():
            figure = program()
            if round_:
                measured[name].append(figure)
    return measured


def table(measured: Mapping[str, list[float]], *, floor: str, unit: str, goals: Mapping[str, float]) -> str:
    """One line a program: median, range, ratio to the floor, goal where there is one."""
    base = median(measured[floor])
    lines = [f"{'':<28}{'median':>10}{'least':>10}{'most':>10}{'ratio':>8}  goal"]
    for name, figures in measured.items():
        mid = median(figures)
        goal = f"<= {goals[name]:g}" if name in goals else ""
        verdict = "" if not goal else "  kept" if mid / base <= goals[name] else "  MISSED"
        lines.append(
            f"{name:<28}{mid:>10.3f}{min(figures):>10.3f}{max(figures):>10.3f}{mid / base:>8.2f}"
            f"  {goal}{verdict}"
        )
    return "\n".join([*lines, f"unit: {unit}; {len(measured[floor])} runs each, interleaved; floor: {floor}"])
