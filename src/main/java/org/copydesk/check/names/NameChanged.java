package org.copydesk.check.names;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.article.Span;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.story.Naming;
import org.copydesk.story.Nearness;
import org.copydesk.story.Story;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;

/** A body or a place of several words, one of which is another elsewhere in the story. */
public final class NameChanged implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "names/name-changed",
              Severity.WARNING,
              "A body or a place under two names",
              "The reader takes one body for two, or looks for a place that is not on the map.",
              bad(
                  "The Heron Society sold its hall.\n\n"
                      + "A letter from the Heron [[Association]] gave no reason.",
                  "The Heron Society sold its hall.\n\nA letter from the Heron Society gave no"
                      + " reason."),
              bad(
                  "A lorry hit the bridge in Upper Stanlow.\n\nAll trains to Upper [[Stanlaw]] were"
                      + " stopped.",
                  "A lorry hit the bridge in Upper Stanlow.\n\nAll trains to Upper Stanlow were"
                      + " stopped."),
              bad(
                  "The flat in Corrigan Terrace was empty.\n\n"
                      + "A neighbour in [[Corigan]] Terrace called the police.",
                  "The flat in Corrigan Terrace was empty.\n\n"
                      + "A neighbour in Corrigan Terrace called the police."),
              bad("Redcliffe Lines lost a ship.\n\n[[Red Cliffe Lines]] and Redcliffe Lines paid."),
              bad(
                  "A test at Wexfield College failed.\n\nWexfield College had no money.\n\n"
                      + "[[Wexfields]] College will close.",
                  "A test at Wexfield College failed.\n\nWexfield College had no money.\n\n"
                      + "Wexfield College will close."),
              bad("Corrigan Road Baths is shut.\n\nA pipe burst at [[Corigan]] Road Baths."),
              bad("The Heron Owners' League met. A spokesman for [[the guild]] was ill."),
              good("The Heron Owners' League met. A spokesman for the league was ill."),
              good("The Heron Club lost. A spokesman for the league was ill."),
              good("The Heron League met the dyers, who have a guild. The guild was ill."),
              bad(
                  "The Institute for Heron Studies shut.\n\nIts books went to the Institute"
                      + " [[of]] Heron Studies."),
              good("A ship of Redcliffe Lines ran aground. Redcliffe Lines sent a tug."),
              good(
                  "Hamid bin Sayeed is dead. Hamid bin Sayeed was old.\n\n"
                      + "A letter says: “Hamid bin Sayyed has died. Hamid bin Sayyed was old.”"),
              bad("Hamid bin Sayeed died.\n\nA letter says: “Hamid bin [[Sayyed]] has died.”"),
              good("The Heron Society sold its hall to the Heron Association."),
              good("The Leeds Society sold its hall.\n\nThe Leeds Association met."),
              good("The Heron Society sold it.\n\nThe Heron Gallery bought it."),
              good("A lorry hit a wall in Upper Stanlow.\n\nTrains to Lower Stanlow stopped."),
              good(
                  "North Ruritania and the North Ruritanian team.\n\n"
                      + "South Korea and the South Korean team."),
              good("The East Fund and the West Fund met.\n\nThe West Fund paid."))
          .needingStory();

  /** Small words of a name, one of which is easily written for another. */
  private static final Set<String> JOINTS = Set.of("of", "for", "and", "in", "on");

  private final Lexicon lexicon;

  /** A rule that knows the names of {@code lexicon}. */
  public NameChanged(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    return findings(article, Story.of(article, lexicon));
  }

  /** Where this rule finds something: nothing more need be said of those words. */
  static Set<Span> spans(Article article, Story story) {
    return findings(article, story).stream().map(Finding::span).collect(Collectors.toSet());
  }

  private static List<Finding> findings(Article article, Story story) {
    Map<String, List<Naming>> names = new LinkedHashMap<>();
    for (Naming naming : story.namings()) {
      boolean thing = naming.kind() == Naming.Kind.BODY || naming.kind() == Naming.Kind.PLACE;
      thing |= naming.kind() == Naming.Kind.UNTOLD && naming.size() > 2;
      if (thing && naming.size() > 1 && !naming.line().titled()) {
        names.computeIfAbsent(String.join(" ", words(naming)), k -> new ArrayList<>()).add(naming);
      }
    }
    List<Finding> findings = new ArrayList<>();
    List<List<Naming>> all = List.copyOf(names.values());
    for (int i = 0; i < all.size(); i++) {
      List<Naming> suspect = all.get(i);
      for (int k = 0; k < all.size(); k++) {
        List<Naming> other = all.get(k);
        boolean lesser = suspect.size() != other.size() ? suspect.size() < other.size() : k < i;
        lesser &= !Naming.areQuotedApart(article, suspect, other);
        if (k != i && lesser && report(suspect, other.get(0), findings)) {
          break;
        }
      }
    }
    joined(story, findings);
    StrangerBody.in(story).forEach(stranger -> findings.add(stranger.finding(INFO)));
    return findings;
  }

  /** "Bluewater Marine", "Blue Water Marine": one name, joined here and apart there. */
  private static void joined(Story story, List<Finding> findings) {
    Map<String, List<Naming>> alike = new LinkedHashMap<>();
    for (Naming naming : story.namings()) {
      String key = String.join("", words(naming)).toLowerCase(Locale.ROOT);
      if (naming.kind() != Naming.Kind.PERSON
          && naming.words().stream().noneMatch(w -> w.indexOf('-') > 0)
          && key.length() > 8) {
        alike.computeIfAbsent(key, k -> new ArrayList<>()).add(naming);
      }
    }
    for (List<Naming> namings : alike.values()) {
      Map<Integer, List<Naming>> ways = new LinkedHashMap<>();
      namings.forEach(n -> ways.computeIfAbsent(words(n).size(), k -> new ArrayList<>()).add(n));
      if (ways.size() == 2) {
        List<List<Naming>> two = List.copyOf(ways.values());
        boolean first = two.get(0).size() >= two.get(1).size();
        Naming right = two.get(first ? 0 : 1).get(0);
        for (Naming wrong : two.get(first ? 1 : 0)) {
          findings.add(
              INFO.finding(
                      wrong.span(),
                      "“"
                          + wrong.text()
                          + "” is “"
                          + right.text()
                          + "” elsewhere; write it one way.")
                  .withRelated(right.span(), "the other way"));
        }
      }
    }
  }

  private static List<String> words(Naming naming) {
    List<String> words = naming.words();
    return words.get(0).equals("The") ? words.subList(1, words.size()) : words;
  }

  private static boolean report(List<Naming> suspects, Naming other, List<Finding> findings) {
    Optional<Integer> differs = differs(suspects.get(0), other);
    boolean together =
        suspects.stream()
            .anyMatch(
                s ->
                    s.line() == other.line()
                        && s.line().sentenceStart(s.from())
                            == other.line().sentenceStart(other.from()));
    if (differs.isEmpty() || together) {
      return false;
    }
    for (Naming suspect : suspects) {
      int at = suspect.to() - differs.get();
      int right = other.to() - differs.get();
      Finding finding =
          INFO.finding(
                  suspect.line().span(at, at + 1),
                  "“" + suspect.text() + "” is “" + other.text() + "” elsewhere; give it one name.")
              .withRelated(other.span(), "the other name");
      int start = suspect.line().at(at).start();
      int end = suspect.line().at(at).end();
      boolean verbatim = suspect.line().block().text().verbatim(start, end);
      findings.add(
          verbatim
              ? finding.withFix(
                  Fix.write(suspect.line().span(at, at + 1), other.line().at(right).text()))
              : finding);
    }
    return true;
  }

  /** The only word that differs, counted from the end, when one may stand for the other. */
  private static Optional<Integer> differs(Naming suspect, Naming other) {
    List<String> ours = words(suspect);
    List<String> theirs = words(other);
    if (ours.size() != theirs.size()) {
      return Optional.empty();
    }
    int differs = -1;
    for (int i = 0; i < ours.size(); i++) {
      if (!ours.get(i).equalsIgnoreCase(theirs.get(i))) {
        if (differs >= 0) {
          return Optional.empty();
        }
        differs = i;
      }
    }
    if (differs < 0) {
      return Optional.empty();
    }
    int fromEnd = ours.size() - differs;
    if (isPeopleOf(ours.get(differs), theirs.get(differs))) {
      return Optional.empty();
    }
    if (JOINTS.contains(ours.get(differs)) && JOINTS.contains(theirs.get(differs))) {
      return Optional.of(fromEnd);
    }
    boolean near =
        Nearness.near(ours.get(differs), theirs.get(differs))
            && (fromEnd > 1 || !Nearness.areForms(ours.get(differs), theirs.get(differs)));
    return near && !bothWords(suspect, other, fromEnd)
            || fromEnd == 1 && (isKindSwapped(suspect, other) || isMisremembered(suspect, other))
        ? Optional.of(fromEnd)
        : Optional.empty();
  }

  /** "Lower Wexcombe", "Lower Wexham": places unknown elsewhere that begin alike. */
  private static boolean isMisremembered(Naming suspect, Naming other) {
    int a = suspect.to() - 1;
    int b = other.to() - 1;
    boolean places =
        suspect.kind() == Naming.Kind.PLACE
            && other.kind() == Naming.Kind.PLACE
            && suspect.line().entry(a).isEmpty()
            && other.line().entry(b).isEmpty();
    return places && suspect.line().lower(a).regionMatches(0, other.line().lower(b), 0, 3);
  }

  /** "Korea" and "Korean": a country and its people. */
  private static boolean isPeopleOf(String one, String other) {
    String longer = one.length() > other.length() ? one : other;
    String shorter = one.length() > other.length() ? other : one;
    return longer.startsWith(shorter)
        && longer.substring(shorter.length()).matches("n|an|ian|ese|ish|ns|ans|ians");
  }

  /** Whether the two words that differ are both everyday words: "North", "Norse". */
  private static boolean bothWords(Naming suspect, Naming other, int fromEnd) {
    return suspect.line().entry(suspect.to() - fromEnd).filter(e -> e.frequency() > 9).isPresent()
        && other.line().entry(other.to() - fromEnd).filter(e -> e.frequency() > 9).isPresent();
  }

  /** "the Heron Society", "the Heron Association": bodies that a word of their own names. */
  private static boolean isKindSwapped(Naming suspect, Naming other) {
    boolean bodies =
        suspect.kind() == Naming.Kind.BODY
            && other.kind() == Naming.Kind.BODY
            && suspect.line().lower(suspect.from() - 1).equals("the")
            && suspect.line().is(suspect.to() - 1, Trait.SOCIETY)
            && other.line().is(other.to() - 1, Trait.SOCIETY);
    if (!bodies) {
      return false;
    }
    for (int i = suspect.from(); i < suspect.to() - 1; i++) {
      boolean own =
          suspect.line().is(i, Trait.PLACE)
              || suspect.line().is(i, Trait.DEMONYM)
              || suspect.line().is(i, Trait.PLACE_NOUN)
              || suspect.line().is(i, Trait.BODY_NOUN)
              || suspect.line().is(i, Trait.WELL_KNOWN)
              || suspect.line().at(i).text().length() < 4;
      if (!own) {
        return true;
      }
    }
    return false;
  }
}
