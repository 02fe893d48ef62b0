package org.copydesk.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Comment;
import org.copydesk.article.LeftOut;
import org.copydesk.article.Metadata;
import org.copydesk.article.PageTable;
import org.copydesk.article.PublicationDate.Origin;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.article.Text;

/** A story on its way from a format to an article: what every reader gathers, and how it ends. */
final class Filing {
  /** The most paragraphs that are read. */
  private static final int MOST = 5_000;

  /**
   * The most characters of one story: some twenty-five thousand words, more than a magazine prints
   * at once.
   */
  private static final int LONGEST = 150_000;

  /** The most characters of one paragraph. */
  private static final int PARAGRAPH = 20_000;

  /** Descriptions of fewer words say what a picture is and not what it shows. */
  private static final int LABEL = 3;

  /** The most accents and other marks on one letter; some scripts have three. */
  private static final int MARKS = 30;

  private final Source source;
  private final List<Piece> head = new ArrayList<>();
  private final List<Piece> body = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private final List<LeftOut> left = new ArrayList<>();
  private final List<PageTable> tables = new ArrayList<>();
  private final Set<Text> descriptions = new HashSet<>();
  private Metadata metadata = Metadata.NONE;
  private Optional<Text> headline = Optional.empty();
  private boolean told;
  private int length;

  /** A story filed in {@code source}. */
  Filing(Source source) {
    this.source = source;
  }

  /** Adds the next piece. */
  void add(Piece piece) {
    if (body.size() == MOST) {
      throw new UnreadableStoryException(
          source.name() + " has more than " + MOST + " paragraphs; it is no story, leave it out");
    }
    body.add(readable(piece));
    told |= piece.open() && Cues.endsSentence(piece.plain());
    if (headline.isEmpty() && piece.is(Role.HEADLINE)) {
      headline = Optional.of(piece.text());
    }
  }

  /** The piece, unless it is more than a story can have. */
  private Piece readable(Piece piece) {
    length += piece.text().length();
    if (piece.text().length() > PARAGRAPH) {
      throw noCopy(
          piece.text(), "a paragraph of more than " + PARAGRAPH + " characters", "break it");
    }
    if (length > LONGEST) {
      throw new UnreadableStoryException(
          source.name() + " has a story of more than " + LONGEST + " characters; split it");
    }
    markedBeyond(piece.text())
        .ifPresent(
            letter -> {
              throw noCopy(letter, "a letter with more than " + MARKS + " marks", "clean it");
            });
    return new Piece(Handles.opaque(source, piece.text()), piece.role(), piece.close());
  }

  /** The first letter with more marks on it than a letter can have. */
  private static Optional<Text> markedBeyond(Text text) {
    int marks = 0;
    String plain = text.plain();
    for (int i = 0; i < plain.length(); i++) {
      marks = Character.getType(plain.charAt(i)) == Character.NON_SPACING_MARK ? marks + 1 : 0;
      if (marks > MARKS) {
        return Optional.of(text.part(i - MARKS, i + 1));
      }
    }
    return Optional.empty();
  }

  private UnreadableStoryException noCopy(Text text, String what, String cure) {
    int line = source.position(text.source().start()).line();
    return new UnreadableStoryException(
        String.format(
            "%s:%d: %s cannot be copy; %s, or leave the file out",
            source.name(), line, what, cure));
  }

  /** Adds the next piece as {@code role}. */
  void add(Role role, Text text) {
    add(Piece.of(role, text));
  }

  /** Adds the description of a picture, unless it is a file's name or a label. */
  void picture(Text words) {
    if (Cues.words(words.plain()) >= LABEL && !Cues.isFurniture(words.plain())) {
      descriptions.add(words);
      add(Role.TEASER, words);
    }
  }

  /** Whether the last piece belongs to a picture. */
  boolean captioned() {
    return !body.isEmpty() && body.get(body.size() - 1).is(Role.CAPTION);
  }

  /** Notes that something is not read. */
  void leave(Span place, String why) {
    left.add(new LeftOut(place, why, false));
  }

  /** Adds a comment. */
  void comment(Comment comment) {
    comments.add(comment);
  }

  /** Takes what the front matter says: its headline and standfirst are copy like any other. */
  void front(FrontMatter front) {
    front.unread().ifPresent(left::add);
    headline = front.words(FieldNames.HEADLINE).map(text -> Field.words(source, text));
    headline.ifPresent(text -> head(Role.HEADLINE, text));
    front.words(FieldNames.STANDFIRST).ifPresent(text -> head(Role.STANDFIRST, text));
    front.entries().stream()
        .filter(
            entry ->
                FieldNames.TEASER.matcher(entry.key()).matches()
                    && FrontMatter.isWords(entry.value()))
        .forEach(entry -> head(Role.TEASER, entry.value()));
    front.first(FieldNames.BYLINE).ifPresent(text -> head(Role.BYLINE, text));
    front.entries().stream()
        .filter(
            entry ->
                FieldNames.ALT.matcher(entry.key()).matches() && FrontMatter.isWords(entry.value()))
        .filter(entry -> Cues.words(entry.value().plain()) >= LABEL)
        .forEach(entry -> description(Field.words(source, entry.value())));
    front.words(FieldNames.CAPTION).ifPresent(text -> head(Role.CAPTION, text));
    front
        .first(FieldNames.PUBLISHED)
        .or(() -> front.first(FieldNames.CHANGED))
        .ifPresent(text -> published(text, Origin.FRONT_MATTER));
    front.first(FieldNames.LANGUAGE).ifPresent(this::language);
    for (Text standing : front.all("copydesk")) {
      String words = standing.plain().replaceFirst("^ok\\s+", "");
      metadata = metadata.withStanding(new Comment(standing.source(), words));
    }
    for (Text source : front.all("sources")) {
      metadata = metadata.withSources(metadata.sources().naming(source.plain().strip()));
    }
  }

  /** Takes a field of a publishing system, where its name says that it is printed as copy. */
  void field(String key, Text value) {
    if (FieldNames.STANDFIRST.contains(key)) {
      add(Role.STANDFIRST, Field.words(source, value));
    } else if (FieldNames.TEASER.matcher(key).matches()) {
      add(Role.TEASER, Field.words(source, value));
    }
  }

  private void description(Text text) {
    descriptions.add(text);
    head.add(readable(Piece.of(Role.TEASER, text)));
  }

  private void head(Role role, Text text) {
    head.add(readable(Piece.of(role, Field.words(source, text))));
  }

  /** Takes a publication date, where {@code value} has one. */
  void published(Text value, Origin origin) {
    PublicationDates.field(value, origin).ifPresent(date -> metadata = metadata.withDate(date));
  }

  /** Takes the variety of English, where {@code tag} is one and none is known. */
  void language(Text tag) {
    if (metadata.language().isEmpty() && FieldNames.TAG.matcher(tag.plain()).matches()) {
      String written = tag.plain().replace('_', '-');
      metadata = metadata.withLanguage(Locale.forLanguageTag(written).toLanguageTag());
    }
  }

  /** The article. */
  Article article() {
    Article.Builder article = new Article.Builder(source);
    Layout.lay(pieces(), article);
    comments.forEach(article::comment);
    left.forEach(article::leftOut);
    tables.forEach(article::table);
    Article laid = article.build();
    return laid.withMetadata(PublicationDates.complete(metadata, source, laid.blocks()));
  }

  /** Front matter, then the body without a line that only says again what stands above it. */
  private List<Piece> pieces() {
    List<Piece> all = new ArrayList<>(head);
    Set<String> above = new HashSet<>();
    head.stream().filter(piece -> !piece.is(Role.TEASER)).map(Filing::words).forEach(above::add);
    int i = 0;
    for (Piece piece : Swallowed.left(body)) {
      boolean again = i < 3 && above.contains(words(piece));
      if (piece.is(Role.HEADLINE)) {
        above.add(words(piece));
      }
      if (!again) {
        all.add(piece);
      }
      i++;
    }
    return Teasers.settled(all, descriptions);
  }

  private static String words(Piece piece) {
    return piece.plain().replaceAll("\\s+", " ");
  }

  /** Adds tables of the page. */
  void tables(List<PageTable> more) {
    tables.addAll(more);
  }

  /** Whether nothing has been filed. */
  boolean isEmpty() {
    return head.isEmpty() && body.isEmpty();
  }

  /** Whether more has been filed than what stands above a story. */
  boolean hasBody() {
    return Stream.concat(head.stream(), body.stream()).anyMatch(piece -> !piece.isAbove());
  }

  /** Whether a publication date is known. */
  boolean isDated() {
    return metadata.published().isPresent();
  }

  /** Whether no paragraph has been filed yet: what comes may still stand above the story. */
  boolean isHead() {
    return !told;
  }

  /** The headline in the front matter or the body so far, when there is one. */
  Optional<Text> headline() {
    return headline;
  }
}
