package io.github.camelinstantly.api;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the known names that somebody who mistyped one may have meant. */
public final class Nearest {

  private Nearest() {}

  /** All names, those with the fewest differences from the given one first. */
  public static List<String> first(String name, Collection<String> names) {
    return names.stream()
        .sorted(Comparator.<String>comparingInt(known -> distance(name, known)))
        .toList();
  }

  /** The names that differ by at most a third of their letters, nearest first. */
  public static List<String> to(String name, Collection<String> names) {
    return first(name, names).stream().filter(known -> isNear(name, known)).toList();
  }

  /** Whether two names differ by at most a third of their letters, whatever their case. */
  public static boolean isNear(String name, String known) {
    return distance(name, known) <= Math.max(1, Math.max(name.length(), known.length()) / 3);
  }

  /** The number of letters to insert, delete, replace or swap with a neighbour. */
  private static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int cheapest = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(cheapest, 1 + cost[i - 2][j - 2]) : cheapest;
  }
}
