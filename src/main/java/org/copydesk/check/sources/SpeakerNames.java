package org.copydesk.check.sources;

import java.util.Locale;
import java.util.regex.Pattern;
import org.copydesk.check.names.Variants;
import org.copydesk.sources.SourcePack;
import org.copydesk.story.Name;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;

/** Tells the labels of a transcript that name a person from those of offices and initials. */
final class SpeakerNames {
  /** A label that may be anybody's: "IM", of which no source says whose initials they are. */
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.?\\p{Lu}{1,2}\\.?");

  private final Lexicon lexicon;

  SpeakerNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a label names a person, and none that {@code name} can be. */
  boolean isAnother(Name name, String label) {
    if (label.equals(SpokenBy.NOBODY)) {
      return true;
    }
    String[] words = label.replaceAll("\\([^)]*\\)", "").strip().split("[ ,]+");
    for (String word : words) {
      if (name.has(word) || Variants.areOneSlipApart(word, name.last())) {
        return false;
      }
    }
    return isPersonal(words);
  }

  /** Whether a label is an office, and the person has a label of his own in that transcript. */
  boolean isOffice(SourcePack sources, Name name, String label) {
    return !isPersonal(label.split("[ ,]+"))
        && sources.texts().stream()
            .map(SpokenBy::labels)
            .anyMatch(
                labels ->
                    labels.contains(label)
                        && labels.stream()
                            .map(l -> l.split("[ ,]+"))
                            .anyMatch(
                                l ->
                                    isPersonal(l)
                                        && name.last().equalsIgnoreCase(l[l.length - 1])));
  }

  /** Whether a label is somebody's name, and no office ("CHAIR", "THE CLERK", "Q"). */
  boolean isPersonal(String[] words) {
    String last = words[words.length - 1].toLowerCase(Locale.ROOT);
    if (words.length == 1 && INITIALS.matcher(words[0]).matches()) {
      return false;
    }
    boolean office = true;
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT).replace(".", "");
      office &=
          lexicon
              .find(lower)
              .filter(
                  e ->
                      e.is(Trait.OFFICE)
                          || e.is(Trait.ROLE)
                          || e.isWord() && !e.is(Trait.GIVEN_NAME))
              .isPresent();
    }
    return last.length() > 1 && !office && !words[0].equalsIgnoreCase("the");
  }
}
