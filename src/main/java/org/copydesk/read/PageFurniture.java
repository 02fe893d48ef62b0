package org.copydesk.read;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Role;
import org.copydesk.read.ClassWords.Kind;
import org.jsoup.nodes.Element;

/** Tells a story from what its page prints around it. */
final class PageFurniture implements Sight {
  private static final Set<String> ROLES =
      Set.of("navigation", "complementary", "banner", "contentinfo", "search");

  /** Word keeps a list's bullets as text that the page does not need. */
  private static final Pattern UNSEEN =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-list\\s*:\\s*ignore");

  /** Where Word keeps the comments of a document, and what points at them. */
  private static final String WORD_COMMENTS =
      ".msocomtxt, .MsoCommentText, .MsoCommentReference, .msocomanchor";

  /** Classes that show on larger screens what is hidden on small ones. */
  private static final Pattern SHOWN =
      Pattern.compile("(?:^|\\s)\\w+:(?:block|flex|inline|inline-block|grid|table)(?:\\s|$)");

  /** The most words of a label. */
  private static final int LABEL = 12;

  private final Element story;
  private final Optional<Element> headline;
  private final int letters;

  /** What lies around {@code story}, whose headline is {@code headline}. */
  PageFurniture(Element story, Optional<Element> headline) {
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
    boolean inline = MarkupNames.HTML.inline().contains(name);
    if (inline && Prose.inSentence(element) && !isMargin(element)) {
      return Optional.empty();
    }
    if (isMargin(element)) {
      return Optional.of("a comment in the margin");
    }
    boolean heads = headline.isPresent() && headline.get().parents().contains(element);
    boolean around =
        isEdge(element)
            || isSection(element)
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
    if (element.className().startsWith("MsoListParagraph")) {
      return Optional.of(Role.LIST_ITEM);
    }
    boolean item =
        name.equals("li") && element.parent() != null && isLinkList(element.parent())
            || name.equals("td") && isPointer(element);
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
    if (element.is(WORD_COMMENTS)) {
      return true;
    }
    boolean mark = element.normalName().equals("sup") || element.normalName().equals("a");
    return mark
        ? element.selectFirst("a[href^=#cmnt][id^=cmnt_ref]") != null
        : element.normalName().matches("div|p")
            && element.selectFirst("a[id^=cmnt][href^=#cmnt_ref]") != null;
  }

  /** Whether a label above the headline only leads to the section of the site it stands in. */
  private boolean isSection(Element element) {
    return headline.isPresent()
        && Cues.words(element.text()) <= LABEL
        && Prose.isLinks(element)
        && element.sourceRange().startPos() < headline.get().sourceRange().startPos()
        && !element.normalName().matches("h[1-6]|p");
  }

  private boolean isEdge(Element element) {
    String name = element.normalName();
    if (name.equals("footer")) {
      return element.closest("blockquote") == null;
    }
    if (name.equals("figure") && element.selectFirst("aside, form") != null) {
      return element.selectFirst("img, figcaption, video, blockquote") == null;
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
    Element next = element.nextElementSibling();
    if (label && name.matches("div|span") && next != null && isLinkList(next)) {
      return true;
    }
    if (name.equals("p")) {
      return label && (say(element, Kind.AROUND) || say(element, Kind.FURNITURE));
    }
    if (label && Cues.isFurniture(words) && !isPictured(element)) {
      return true;
    }
    boolean most = Prose.letters(element) * 2 >= Math.max(1, letters);
    if (say(element, Kind.AROUND)) {
      return !most || label;
    }
    return say(element, Kind.FURNITURE)
        && (label || !most && (Prose.isLinks(element) || Prose.letters(element) == 0));
  }

  /** Whether a picture in it is described, and not only named. */
  private static boolean isPictured(Element element) {
    return element.select("img[alt]").stream().anyMatch(image -> Cues.words(image.attr("alt")) > 2);
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
