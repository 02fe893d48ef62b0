package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;

/** A part of a whole, and in the next sentence who has the rest: more than there are. */
final class HeldSeats {
  private static final Pattern HAS =
      Pattern.compile(
          "\\. (?:The )?\\p{Lu}[\\p{L} ’'-]+ (?:has|have|hold|holds|got|took) (?:the )?\\p{Alnum}+,");

  private HeldSeats() {}

  /** "It holds 20 of the 42 seats. Labour has 17, the Greens five and independents two." */
  static Optional<Breakdown> over(List<Quantity> run, List<Quantity> inside, List<Quantity> last) {
    if (last.size() != 2 || run.size() < 2 || inside.size() != run.size()) {
      return Optional.empty();
    }
    Quantity part = last.get(0);
    Quantity whole = last.get(1);
    String between = part.block().plain().substring(part.end(), whole.start());
    List<Quantity> parts = new ArrayList<>(run);
    parts.add(0, part);
    boolean held =
        part.block().equals(run.get(0).block())
            && part.kind() == Kind.COUNT
            && between.matches(" of (?:the|its|their) ")
            && run.stream().allMatch(q -> q.kind() == Kind.COUNT && q.counts().isEmpty())
            && parts.stream().allMatch(Partition::firm);
    Breakdown all = new Breakdown(whole, parts);
    return held && all.over() > 0 && HAS.matcher(run.get(0).block().plain()).find()
        ? Optional.of(all)
        : Optional.empty();
  }
}
