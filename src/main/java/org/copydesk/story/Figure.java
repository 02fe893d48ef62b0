package org.copydesk.story;

import java.util.Objects;
import java.util.Set;
import org.copydesk.article.Sentence;
import org.copydesk.quantity.Quantity;

/**
 * A figure that a story gives for one property of one thing.
 *
 * @param value the figure
 * @param sentence where it stands
 * @param place which sentence of the story that is, from 0
 * @param property what it tells of the thing: "cost", "length", "high", "count passenger"
 * @param names words of the thing's name, folded
 * @param head the lemma of the common noun it is called by, or nothing
 * @param known whether the words take the thing as known: "the £5m lido"
 * @param past whether it is told of what was and may no longer be
 */
public record Figure(
    Quantity value,
    Sentence sentence,
    int place,
    String property,
    Set<String> names,
    String head,
    boolean known,
    boolean past) {
  /** How far apart two mentions that share no name may stand, in sentences. */
  private static final int NEAR = 6;

  /** Rejects a missing part. */
  public Figure {
    Objects.requireNonNull(value);
    Objects.requireNonNull(sentence);
    Objects.requireNonNull(property);
    Objects.requireNonNull(head);
    names = Set.copyOf(names);
  }

  /** Whether {@code later} is of the same property of the same thing, at the same time. */
  public boolean ofSameThing(Figure later) {
    if (!value.sameUnit(later.value) || !sameProperty(later) || past != later.past) {
      return false;
    }
    boolean heads = head.isEmpty() || later.head.isEmpty() || head.equals(later.head);
    if (!heads) {
      return false;
    }
    if (!names.isEmpty() && !later.names.isEmpty()) {
      return names.containsAll(later.names) || later.names.containsAll(names);
    }
    return later.names.isEmpty()
        && later.known
        && !head.isEmpty()
        && head.equals(later.head)
        && later.place - place <= NEAR;
  }

  private boolean sameProperty(Figure other) {
    boolean size = isSize() && other.isSize();
    boolean open = property.equals("size") || other.property.equals("size");
    return property.equals(other.property) || size && open;
  }

  /** Whether it is the length or height by which a thing is called: "the 60-metre tower". */
  private boolean isSize() {
    return property.equals("size") || Families.is(property, "size");
  }
}
