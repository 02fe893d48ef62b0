package org.copydesk.check.names;

import java.util.Collections;
import java.util.Optional;
import org.copydesk.check.names.NameForms.Form;
import org.copydesk.check.spelling.Slip;
import org.copydesk.rule.HouseStyle;
import org.copydesk.word.Lexeme;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;

/** Tells which form of a name a slip of the hand may have made of another, by how each is used. */
final class FormSlips {
  private static final int OBSCURE = 4;
  private static final int COMMON_NAME = 6;
  private static final int EVERYDAY = 9;
  private static final double LIKELY = 3.7;
  private static final double NEAR = 2.7;

  private final Lexicon lexicon;
  private final HouseStyle house;

  FormSlips(Lexicon lexicon, HouseStyle house) {
    this.lexicon = lexicon;
    this.house = house;
  }

  /** Whether it may be a slip: not a word set large at the start, nor what the house accepts. */
  boolean isSuspicious(Form form) {
    return (form.text().length() > 4 || !isKnown(form))
        && !house.accepts(form.text())
        && (form.namelike() || !lexicon.knows(form.text()));
  }

  /** The form it may have been meant for. */
  Optional<Form> meant(Form suspect, NameForms forms) {
    return forms.near(suspect).stream()
        .filter(name -> name.text().length() > 3)
        .filter(name -> !Variants.areForms(name.text(), suspect.text()))
        .filter(name -> isMeant(name, suspect))
        .max((a, b) -> Integer.compare(a.count(), b.count()));
  }

  private boolean isMeant(Form name, Form suspect) {
    boolean known = isKnown(suspect);
    // No hand slips the same way nearly as often as it does not.
    if (suspect.count() > 2 && suspect.count() * 2 > name.count()) {
      return false;
    }
    if (!Variants.areOneSlipApart(name.text(), suspect.text())) {
      return isOtherEnding(name, suspect);
    }
    if (!name.namelike() && lexicon.knows(name.text())) {
      boolean everyday = lexicon.frequency(name.text()) >= EVERYDAY; // "Then" is nobody's name
      if (known || everyday || !suspect.namelike()) {
        return false;
      }
    }
    boolean shared =
        !Collections.disjoint(name.before(), suspect.before())
            || !Collections.disjoint(name.after(), suspect.after());
    boolean slip =
        !known
            && lexicon.fame(name.text()) >= COMMON_NAME
            && isLikelySlip(name, suspect)
            && !isNamesake(name, suspect);
    if (!shared && !slip && isSomebodyElse(name, suspect)) {
      return false;
    }
    boolean once = name.count() == 1 && suspect.count() == 1;
    if (once && !shared && Variants.differInOneLetter(name.text(), suspect.text())) {
      int length = suspect.text().length();
      boolean near = length > 5 && Slip.cost(name.text(), suspect.text()) < NEAR || length > 8;
      if (!near) {
        return false;
      }
    }
    if (known) {
      return shared ? isLesser(suspect, name) : isNeverIntroduced(suspect, name);
    }
    if (isKnown(name)) {
      return name.count() >= suspect.count() || suspect.count() == 1;
    }
    boolean pair = once && suspect.text().length() > 5;
    return name.count() > suspect.count() || (pair || shared) && isFirst(name, suspect);
  }

  /** Whether the end of a name that the story has again and again is once another one. */
  private boolean isOtherEnding(Form name, Form suspect) {
    boolean one = lexicon.knowsName(name.text()) || lexicon.knows(name.text());
    boolean other = isKnown(suspect);
    return suspect.count() == 1
        && name.count() > (one || other ? 2 : 1)
        && !(one && other)
        && name.namelike()
        && suspect.namelike()
        && suspect.before().isEmpty()
        && suspect.after().isEmpty();
  }

  /** Whether a known name beside the same other name is written once, and not the better known. */
  private boolean isLesser(Form suspect, Form name) {
    return suspect.count() == 1
        && name.count() > 1
        && lexicon.fame(suspect.text()) <= lexicon.fame(name.text()) + 3;
  }

  /**
   * Whether a little-known name comes once, bare, in a story about somebody of nearly that name.
   */
  private boolean isNeverIntroduced(Form suspect, Form name) {
    return suspect.count() == 1
        && name.count() > 2
        && suspect.before().isEmpty()
        && suspect.after().isEmpty()
        && !lexicon.knows(suspect.text())
        && lexicon.find(suspect.text()).filter(this::isObscurePerson).isPresent();
  }

  private boolean isObscurePerson(Lexeme entry) {
    return entry.fame() < OBSCURE && !entry.is(Trait.PLACE);
  }

  private boolean isKnown(Form form) {
    return lexicon.knowsName(form.text())
        || lexicon.knows(form.text())
        || form.text().endsWith("s")
            && lexicon.knowsName(form.text().substring(0, form.text().length() - 1));
  }

  /** Whether each follows another given name: "Lars Hansen" and "Erik Hanssen". */
  private boolean isNamesake(Form name, Form suspect) {
    return !name.before().isEmpty() && suspect.before().stream().anyMatch(lexicon::isGivenName);
  }

  /** Whether a hand easily turns one into the other. */
  private static boolean isLikelySlip(Form name, Form suspect) {
    String meant = name.text();
    String written = suspect.text();
    return meant.charAt(meant.length() - 1) == written.charAt(written.length() - 1)
        && Slip.cost(meant, written) < LIKELY;
  }

  /** Whether the company each keeps shows two people or places. */
  private static boolean isSomebodyElse(Form name, Form suspect) {
    boolean otherBefore = !suspect.before().isEmpty() && !name.before().isEmpty();
    boolean otherAfter = !suspect.after().isEmpty() && !name.after().isEmpty();
    return otherBefore || otherAfter;
  }

  private static boolean isFirst(Form name, Form suspect) {
    return name.first().span().compareTo(suspect.first().span()) < 0;
  }
}
