package org.copydesk.check.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copydesk.check.names.TitleDisagrees.Pair;
import org.copydesk.story.Description;
import org.copydesk.story.Line;
import org.copydesk.story.Person;
import org.copydesk.word.Lexeme;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;
import org.copydesk.word.WordLists;

/** Compares the posts one person holds in one body: its treasurer here, its president there. */
final class PostsHeld {
  /** Posts of which nobody holds two in one body at one time. */
  private static final Set<String> ALONE = WordLists.of(PostsHeld.class, "alone");

  private static final String CHIEF = "chief executive";

  /** What makes a post another's lower one, or what says nothing of the post. */
  private static final Set<String> LOWER =
      Set.of("deputy", "vice", "assistant", "associate", "junior", "under");

  private PostsHeld() {}

  /** A post and the body it is held in. */
  private record Post(String post, String body, Description words) {}

  static Optional<Pair> disagreement(Person person) {
    List<Post> posts = person.descriptions().stream().flatMap(d -> post(d).stream()).toList();
    for (int i = 1; i < posts.size(); i++) {
      for (int k = 0; k < i; k++) {
        Post here = posts.get(i);
        Post other = posts.get(k);
        boolean chairs = here.post().startsWith("chair") && other.post().startsWith("chair");
        boolean chief = here.post().equals(CHIEF) || other.post().equals(CHIEF);
        boolean bare = here.body().isEmpty() != other.body().isEmpty() && !chief;
        if ((here.body().equals(other.body()) || bare)
            && !here.post().equals(other.post())
            && !chairs) {
          return Optional.of(new Pair(here.words(), other.words()));
        }
      }
    }
    return Optional.empty();
  }

  /** "treasurer of the club", "the club’s treasurer": one post, held now, in one body. */
  private static Optional<Post> post(Description words) {
    Line line = words.line();
    int at = -1;
    for (int i = words.from(); i < words.to(); i++) {
      String word = line.lower(i);
      boolean past =
          word.matches("former|then|ex|acting|and|vice|deputy|late|former.*|first|honorary");
      if (past) {
        return Optional.empty();
      }
      boolean chief = (line.lower(i - 1) + " " + word).equals(CHIEF);
      if ((ALONE.contains(word) || chief) && at < 0) {
        at = i;
      }
    }
    if (at < 0) {
      return Optional.empty();
    }
    String body = "";
    if (line.lower(at + 1).equals("of") && at + 1 < words.to()) {
      body = noun(line, at + 2, words.to());
    } else if (at > words.from() && line.tag(at - 1).isName()) {
      body = line.lower(at - 1);
    } else {
      for (int i = words.from() + 1; i < at; i++) {
        if (line.tag(i) == Tag.GENITIVE) {
          body = line.lower(i - 1);
        }
      }
    }
    boolean chief = line.lower(at).equals("executive");
    boolean closed = at + 1 == words.to() || line.lower(at + 1).equals("since");
    boolean bare = line.lower(chief ? at - 2 : at - 1).equals("the") && closed;
    String post = chief ? CHIEF : line.lower(at);
    return body.isEmpty() && !bare
        ? Optional.empty()
        : Optional.of(new Post(post, body.toLowerCase(Locale.ROOT), words));
  }

  /** The last noun of the first noun phrase. */
  private static String noun(Line line, int from, int to) {
    String noun = "";
    for (int i = from; i < to; i++) {
      Tag tag = line.tag(i);
      if (tag.isNoun()) {
        noun = line.lower(i);
      } else if (tag != Tag.DT && !tag.isAdjective() && tag != Tag.PRP_POSSESSIVE) {
        break;
      }
    }
    return noun;
  }

  /** Two posts before the name, one of which is another's deputy, or heads something else. */
  static Optional<Pair> other(List<Description> titles) {
    for (int i = 1; i < titles.size(); i++) {
      for (int k = 0; k < i; k++) {
        Description here = titles.get(i);
        Description before = titles.get(k);
        boolean compared = TitleDisagrees.isCompared(here) && TitleDisagrees.isCompared(before);
        if (!compared && isPost(here) && isPost(before) && differ(words(here), words(before))) {
          return Optional.of(new Pair(here, before));
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> words(Description title) {
    return List.of(
        title
            .text()
            .toLowerCase(Locale.ROOT)
            .replaceFirst("^(?:the|a|an|its|his|her) ", "")
            .split("[ -]"));
  }

  /** Whether a title ends in an office, held now, and has only common nouns before it. */
  private static boolean isPost(Description title) {
    Line line = title.line();
    int last = title.to() - 1;
    boolean post = line.is(last, Trait.OFFICE) && !line.is(last, Trait.HONORIFIC);
    for (int i = title.from(); i < last && post; i++) {
      boolean noun =
          line.tag(i).isNoun() || LOWER.contains(line.lower(i)) || line.is(i, Trait.OFFICE);
      boolean name =
          line.is(i, Trait.PLACE) && line.at(i).capitalised()
              || line.is(i, Trait.DEMONYM)
              || line.is(i, Trait.BODY_NOUN)
              || line.is(i, Trait.COLLECTIVE) && line.tag(i) != Tag.NNS
              || line.entry(i).filter(Lexeme::isWord).isEmpty();
      post = line.tag(i) == Tag.DT || line.tag(i) == Tag.PRP_POSSESSIVE || noun && !name;
    }
    return post && TitleDisagrees.isHeld(title);
  }

  /** Whether one has a word for a lower post that the other lacks, or each a word of its own. */
  private static boolean differ(List<String> one, List<String> other) {
    List<String> ours = new ArrayList<>(one);
    List<String> theirs = new ArrayList<>(other);
    ours.removeAll(other);
    theirs.removeAll(one);
    boolean head = one.get(one.size() - 1).equals(other.get(other.size() - 1));
    boolean lower =
        ours.isEmpty() && LOWER.containsAll(theirs) || theirs.isEmpty() && LOWER.containsAll(ours);
    boolean apart = !ours.isEmpty() && !theirs.isEmpty();
    return head && (apart || lower && ours.size() + theirs.size() > 0);
  }
}
