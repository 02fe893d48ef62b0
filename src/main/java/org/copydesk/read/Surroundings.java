package org.copydesk.read;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Role;
import org.copydesk.read.ClassWords.Kind;
import org.jsoup.nodes.Element;

/** Tells a story from what its page prints around it. */
final class Surroundings implements Sight {
  private static final Set<String> ROLES =
      Set.of("navigation", "complementary", "banner", "contentinfo", "search");

  private static final Pattern UNSEEN =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  /** Classes that show on larger screens what is hidden on small ones. */
  private static final Pattern SHOWN =
      Pattern.compile("(?:^|\\s)\\w+:(?:block|flex|inline|inline-block|grid|table)(?:\\s|$)");

  /** The most words of a label. */
  private static final int LABEL = 12;

  private final Element story;
  private final Optional<Element> headline;
  private final int letters;

  /** What lies around {@code story}, whose headline is {@code headline}. */
  Surroundings(Element story, Optional<Element> headline) {
    this.story = story;
    this.headline = headline;
    this.letters = Prose.letters(story);
  }

  @Override
  public Optional<String> left(Element element) {
    if (element == story || is(headline, element)) {
      return Optional.empty();
    }
    if (isHidden(element)) {
      return Optional.of("hidden");
    }
    String name = element.normalName();
    boolean inline = Vocabulary.HTML.inline().contains(name);
    if (inline && Prose.inSentence(element) && !isMargin(element)) {
      return Optional.empty();
    }
    if (isMargin(element)) {
      return Optional.of("a comment in the margin");
    }
    boolean heads = headline.isPresent() && headline.get().parents().contains(element);
    boolean around =
        isEdge(element)
            || ROLES.contains(element.attr("role"))
            || name.equals("time") && element.closest("p, li, figcaption, blockquote, td") == null
            || isAround(element);
    return around && !heads ? Optional.of("around the story") : Optional.empty();
  }

  @Override
  public Optional<Role> role(Element element) {
    if (is(headline, element)) {
      return Optional.of(Role.HEADLINE);
    }
    String name = element.normalName();
    if (name.equals("h1") && headline.isPresent()) {
      return Optional.of(Role.CROSSHEAD);
    }
    boolean item = name.equals("li") && element.parent() != null && isLinkList(element.parent());
    boolean pointer = name.equals("p") && isPointer(element);
    return item || pointer ? Optional.of(Role.LINK) : Optional.empty();
  }

  private static boolean is(Optional<Element> one, Element other) {
    return one.isPresent() && one.get() == other;
  }

  private static boolean isHidden(Element element) {
    boolean shown = SHOWN.matcher(element.className()).find();
    return element.hasAttr("hidden")
        || UNSEEN.matcher(element.attr("style")).find()
        || ClassWords.say(element, Kind.HIDDEN) && !shown
        || element.attr("aria-hidden").equals("true") && !Prose.inSentence(element);
  }

  /** Notes that colleagues wrote beside a shared document, and the letters that point at them. */
  private static boolean isMargin(Element element) {
    boolean mark = element.normalName().equals("sup") || element.normalName().equals("a");
    return mark
        ? element.selectFirst("a[href^=#cmnt][id^=cmnt_ref]") != null
        : element.normalName().matches("div|p")
            && element.selectFirst("a[id^=cmnt][href^=#cmnt_ref]") != null;
  }

  private boolean isEdge(Element element) {
    String name = element.normalName();
    if (name.equals("footer")) {
      return element.closest("blockquote") == null;
    }
    if (name.equals("aside")) {
      return !ClassWords.say(element, Kind.PULLED)
          && !element.className().toLowerCase(Locale.ROOT).contains("pull")
          && !element.attr("role").startsWith("doc-");
    }
    return name.equals("header")
        && !story.normalName().equals("article")
        && (element.selectFirst("h1") == null || element.closest("article, main") == null);
  }

  private boolean isAround(Element element) {
    String name = element.normalName();
    String words = element.text();
    if (words.isEmpty()) {
      return false;
    }
    boolean label = Cues.words(words) <= LABEL && !Cues.endsSentence(words);
    if (name.matches("h[1-6]")) {
      Element next = element.nextElementSibling();
      boolean heads = next != null && isLinkList(next);
      return label && !name.equals("h1") && (heads || Cues.isFurniture(words));
    }
    if (name.equals("p")) {
      return label && (say(element, Kind.AROUND) || say(element, Kind.FURNITURE));
    }
    if (label && Cues.isFurniture(words)) {
      return true;
    }
    boolean most = Prose.letters(element) * 2 >= Math.max(1, letters);
    if (say(element, Kind.AROUND)) {
      return !most || label;
    }
    return say(element, Kind.FURNITURE)
        && (label || !most && (Prose.isLinks(element) || Prose.letters(element) == 0));
  }

  private static boolean say(Element element, Kind kind) {
    return ClassWords.say(element, kind);
  }

  /** Whether all of a list's items only point elsewhere. */
  private static boolean isLinkList(Element list) {
    return list.normalName().matches("[uo]l")
        && !list.children().isEmpty()
        && list.children().stream().allMatch(Prose::isLinks);
  }

  /** Whether a line is a link and no sentence: it says where to read on. */
  private static boolean isPointer(Element line) {
    return Prose.isLinks(line) && !Cues.endsSentence(line.text()) && line.selectFirst("a") != null;
  }
}
