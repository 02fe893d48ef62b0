package org.copydesk.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.copydesk.quantity.Measures.Measured;

/**
 * Reads times in several units as one.
 *
 * @param line the words of a block
 */
record ClockTimes(PlainLine line) {
  private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

  /** Each is sixty of the next. */
  private static final List<String> SIXTIETHS =
      List.of(Unit.HOUR.label(), Unit.MINUTE.label(), Unit.SECOND.label());

  /** "1hr 32min 10sec" is one time, in the unit it ends in. */
  Measured of(Measured time) {
    int parts = SIXTIETHS.indexOf(time.unit());
    if (parts < 0 || parts + 1 >= SIXTIETHS.size() || !line.joined(time.last() - 1)) {
      return time;
    }
    Optional<WrittenNumber> more =
        time.last() < line.size()
            ? FigureWord.read(line.word(time.last()).text(), time.last())
            : Optional.empty();
    if (more.isEmpty() || more.get().value().compareTo(SIXTY) >= 0) {
      return time;
    }
    boolean written = !more.get().suffix().isEmpty();
    String name = written ? more.get().suffix() : line.lower(time.last() + 1);
    boolean follows = written || line.joined(time.last());
    String next = SIXTIETHS.get(parts + 1);
    if (!follows || Unit.named(name).filter(unit -> unit.label().equals(next)).isEmpty()) {
      return time;
    }
    int last = time.last() + (written ? 1 : 2);
    BigDecimal value = time.value().multiply(SIXTY).add(more.get().value());
    return of(
        new Measured(
            time.kind(),
            next,
            value,
            more.get().step(),
            time.start(),
            line.word(last - 1).end(),
            last));
  }
}
