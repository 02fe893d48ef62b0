package org.copydesk.check.names;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copydesk.check.names.TitleDisagrees.Pair;
import org.copydesk.story.Description;
import org.copydesk.story.Line;
import org.copydesk.story.Person;
import org.copydesk.word.Tag;

/** Compares the posts one person holds in one body: its treasurer here, its president there. */
final class PostsHeld {
  /** Posts of which nobody holds two in one body at one time. */
  private static final Set<String> ALONE =
      Set.of(
          "president",
          "secretary",
          "treasurer",
          "chairman",
          "chairwoman",
          "chair",
          "captain",
          "editor",
          "headteacher",
          "mayor",
          "registrar",
          "coach");

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
        if (here.body().equals(other.body()) && !here.post().equals(other.post()) && !chairs) {
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
      if (ALONE.contains(word) && at < 0) {
        at = i;
      }
    }
    if (at < 0) {
      return Optional.empty();
    }
    String body = "";
    if (line.lower(at + 1).equals("of") && at + 1 < words.to()) {
      body = noun(line, at + 2, words.to());
    } else {
      for (int i = words.from() + 1; i < at; i++) {
        if (line.tag(i) == Tag.GENITIVE) {
          body = line.lower(i - 1);
        }
      }
    }
    return body.isEmpty()
        ? Optional.empty()
        : Optional.of(new Post(line.lower(at), body.toLowerCase(Locale.ROOT), words));
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
}
