package org.copydesk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** Marks over a run of words, which is cut where any of them begins or ends: they may overlap. */
final class Overlay<T> {
  private final int length;
  private final List<T> marks = new ArrayList<>();
  private final TreeMap<Integer, List<Integer>> openings = new TreeMap<>();
  private final TreeMap<Integer, List<Integer>> closings = new TreeMap<>();

  /** Marks over {@code length} characters. */
  Overlay(int length) {
    this.length = length;
  }

  /**
   * A place where the words are cut, and the piece that ends there.
   *
   * @param from the piece's first character
   * @param at the place, the character after the piece's last
   * @param over the marks on the piece, in the order they were added
   * @param closing the marks that end here, empty ones too
   * @param opening the marks that begin here, empty ones too
   */
  record Cut<T>(int from, int at, List<T> over, List<T> closing, List<T> opening) {}

  /** Lays {@code mark} over the characters from {@code from} up to {@code to}. */
  void add(int from, int to, T mark) {
    openings.computeIfAbsent(from, unused -> new ArrayList<>()).add(marks.size());
    closings.computeIfAbsent(to, unused -> new ArrayList<>()).add(marks.size());
    marks.add(mark);
  }

  /** The cuts in order; the first is where the words begin, and the last is where they end. */
  List<Cut<T>> cuts() {
    TreeSet<Integer> places = new TreeSet<>(List.of(0, length));
    places.addAll(openings.keySet());
    places.addAll(closings.keySet());
    TreeSet<Integer> over = new TreeSet<>();
    List<Cut<T>> cuts = new ArrayList<>();
    int from = 0;
    for (int at : places) {
      List<Integer> closing = closings.getOrDefault(at, List.of());
      List<Integer> opening = openings.getOrDefault(at, List.of());
      cuts.add(new Cut<>(from, at, named(over), named(closing), named(opening)));
      over.addAll(opening);
      closing.forEach(over::remove);
      from = at;
    }
    return cuts;
  }

  private List<T> named(Iterable<Integer> numbers) {
    List<T> named = new ArrayList<>();
    numbers.forEach(number -> named.add(marks.get(number)));
    return named;
  }
}
