package org.copydesk.read;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line's own words say about its part on the page. */
final class Cues {
  /** Agencies and picture libraries that sign photographs. */
  private static final String AGENCY =
      "(?:AP|Associated Press|AFP|Agence France-Presse|Reuters|REUTERS|EPA(?:-EFE)?|EFE|PA(?: Wire|"
          + " Media)?|Press Association|UPI|DPA|dpa|ANSA|TASS|Xinhua|Kyodo(?:"
          + " News)?|Yonhap|PTI|ANI|AAP|AA|Anadolu(?: Agency| Ajansi)?|The Canadian Press|Canadian"
          + " Press|CP|Getty|Getty Images|iStock|Alamy(?: Stock"
          + " Photo)?|Shutterstock|NurPhoto|ZUMA(?: Press)?|Rex(?:"
          + " Features)?|IMAGO|imago|Bloomberg|Polaris|SOPA Images|Sipa(?:"
          + " USA)?|Corbis|WireImage|Magnum(?: Photos)?|Unsplash|Flickr|Wikimedia"
          + " Commons|Wikipedia|NASA|ESA|BBC|CNN|NBC|CBS|ABC|TRT ?World|Al Jazeera|The New York"
          + " Times|The Guardian|The Times|The Washington Post|SWNS|Action Images|Handout)";

  private static final Pattern CREDIT =
      Pattern.compile(
          "[(\\[]?(?:"
              + AGENCY
              + "(?:[ -](?:Photo|Photos|Archives?|File|Images|Wire|Pool|Handout|News"
              + " Agency|Media|Staff"
              + "|Service|Others?|Entertainment|Sport)){0,2}(?:\\s*(?:/|via|,|\\|)\\s*[^.!?]{1,60}?)?|\\p{Lu}[^.!?:;]{1,60}?\\s?(?:/|\\||"
              + " via | for |, )\\s?"
              + AGENCY
              + "(?:[ -](?:Photo|Archives?|File|Images|Wire|Pool|Handout|Media))?(?:/[^.!?]{1,40})?|(?i:file"
              + " photo|file picture|file image|handout photo|photo credit|picture credit|image"
              + " credit"
              + "|photo|photos|photograph|photographs|picture|pictures|image|images|credit|illustration|graphic|video|file|handout|archive|courtesy)(?:\\s*(?::|/|by|courtesy"
              + " of|from)\\s*\\p{L}[^!?]{1,80}?)|(?i:file photo|handout|stock photo|archive"
              + " photo|stock image|courtesy photo|submitted photo)"
              + "|(?:©|\\(c\\)|Copyright)\\s*(?:\\d{4}\\s*)?\\p{Lu}[^!?]{1,80}?)[)\\]]?\\.?");

  private static final Pattern OPENS_CREDIT =
      Pattern.compile(
          "(?:(?i:(?:(?:photo|picture|image) )?credit|photo(?:graph(?:er|y)?)?|picture|image|source"
              + "|illustration|courtesy of)s?:?(?: by)?\\s*|© ?)\\p{Lu}");

  private static final Pattern TRAILING_CREDIT =
      Pattern.compile(
          "\\s*([(\\[][^()\\[\\]]{2,90}[)\\]](?=\\.?$)"
              + "|(?<=[.!?]\\s)(?:Photo|Picture|Image)s?(?::| by) [^.!?]{2,60}$)");

  private static final Pattern LINK =
      Pattern.compile(
          "(?:(?i:(?:click )?(?:read|see|watch|listen|hear)(?: (?:more|also|next|now|here|the full"
              + " story|our))?|also read|also see|also watch|read on|related(?: stor(?:y|ies)|"
              + " articles?| coverage| content)?|more on (?:this|the)(?: story)?|more from [\\p{L}"
              + " ]{2,30}|more(?: stories)?|must read|don['’]t miss|recommended|in"
              + " (?:pictures|video|photos)|further reading|you may also like|from the"
              + " archives?|explainer|up next)\\s*[:|»>]\\s*\\S.*|(?:READ MORE|READ ALSO|ALSO"
              + " READ|SEE ALSO|RELATED|WATCH|MUST READ|MORE ON|LISTEN)\\b[^.]*"
              + "|(?i:https?://\\S+|www\\.\\S+))",
          Pattern.DOTALL);

  private static final Set<String> FURNITURE =
      Set.of(
          "loading",
          "loading more",
          "please wait",
          "advertisement",
          "advertisements",
          "advertising",
          "ad",
          "ads",
          "sponsored",
          "sponsored content",
          "paid content",
          "promoted",
          "promoted content",
          "partner content",
          "share",
          "share this",
          "share this article",
          "share this story",
          "share on",
          "share on facebook",
          "share on twitter",
          "share on x",
          "share on whatsapp",
          "share on linkedin",
          "share via email",
          "share article",
          "tweet",
          "tweet this",
          "email",
          "e-mail",
          "email this",
          "print",
          "print this",
          "print article",
          "copy link",
          "link copied",
          "copied",
          "save",
          "save for later",
          "save article",
          "bookmark",
          "gift this article",
          "follow",
          "follow us",
          "like",
          "comment",
          "comments",
          "leave a comment",
          "post a comment",
          "view comments",
          "show comments",
          "join the conversation",
          "story continues below",
          "story continues below advertisement",
          "story continues below ad",
          "story continues after advertisement",
          "article continues below",
          "article continues below advertisement",
          "article continues after advertisement",
          "article continues after ad",
          "continues below",
          "continue reading",
          "continue reading below",
          "continue reading the main story",
          "keep reading",
          "read more",
          "read full story",
          "read the full story",
          "show more",
          "see more",
          "load more",
          "view more",
          "more",
          "less",
          "show less",
          "scroll to continue",
          "scroll for more",
          "scroll down",
          "back to top",
          "skip to content",
          "skip to main content",
          "skip advertisement",
          "skip ad",
          "subscribe",
          "subscribe now",
          "sign up",
          "sign up now",
          "sign in",
          "log in",
          "login",
          "register",
          "register now",
          "newsletter",
          "newsletters",
          "get the newsletter",
          "most read",
          "most popular",
          "most viewed",
          "trending",
          "trending now",
          "popular now",
          "top stories",
          "latest news",
          "latest stories",
          "recommended",
          "recommended for you",
          "recommended stories",
          "related",
          "related articles",
          "related stories",
          "related topics",
          "related content",
          "related coverage",
          "you may also like",
          "up next",
          "next article",
          "previous article",
          "tags",
          "topics",
          "facebook",
          "twitter",
          "whatsapp",
          "linkedin",
          "instagram",
          "telegram",
          "pinterest",
          "reddit",
          "flipboard",
          "play video",
          "play",
          "pause",
          "mute",
          "unmute",
          "watch now",
          "listen now",
          "listen to this article",
          "listen to article",
          "enlarge image",
          "view gallery",
          "view image",
          "open image",
          "close",
          "menu",
          "search",
          "home",
          "image",
          "video",
          "gallery",
          "audio",
          "photos",
          "click here",
          "accept cookies",
          "accept all",
          "cookie settings",
          "manage cookies",
          "privacy policy",
          "terms of use",
          "all rights reserved");

  private static final Pattern PROMPT =
      Pattern.compile(
          "(?i)(?:sign up (?:for|to) (?:our|the|get)\\b.{0,80}newsletters?\\b.{0,60}|subscribe to"
              + " our\\b.{0,80}|follow us on\\b.{0,80}|like us on facebook\\b.{0,60}|download"
              + " (?:our|the)\\b.{0,40}\\bapp\\b.{0,40}|\\d+ min(?:ute)?s? read|reading"
              + " time:.{0,30}|\\d+ (?:comments|shares)|getting your trinity audio.{0,60})");

  private static final Pattern BY =
      Pattern.compile(
          "(?i:words by|written by|story by|analysis by|report by|posted by|by)\\s+(?=\\p{Lu})");

  private static final Pattern DESK_NOTE =
      Pattern.compile(
          "\\(?(?:(?:Additional |With"
              + " )?[Rr]eporting|[Ww]riting|[Ee]diting|Compiled|Contributed)\\b[^.]{0,40}\\bby"
              + " .{2,300}");

  /** Words a byline has in lower case. */
  private static final Set<String> BYLINE_WORDS =
      Set.of(
          "and", "in", "for", "of", "the", "at", "with", "de", "del", "der", "den", "di", "da",
          "al", "bin", "ibn", "van", "von", "la", "le", "el", "ter", "ten", "y", "&", "|", "/", "-",
          "–", "—");

  private static final String MONTH =
      "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?"
          + "|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";

  private static final Pattern DATELINE =
      Pattern.compile(
          "(\\p{Lu}[\\p{Lu}.'’ /-]{2,40}(?:, ?\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2})?)"
              + "(,? (?:\\p{Lu}[a-z]+day,? )?(?:"
              + MONTH
              + " \\d{1,2}|\\d{1,2} "
              + MONTH
              + ")(?:,? \\d{4})?)?(\\s*\\([\\p{L}][\\p{L}"
              + " ./&-]{1,40}\\))?\\s*:?\\s*(—|–|--|-)\\s+(?=[\"“‘'(]?[\\p{Lu}\\p{Nd}])");

  private Cues() {}

  /** Whether the line says who made a picture and nothing else. */
  static boolean isCredit(String line) {
    return line.length() <= 120 && CREDIT.matcher(line).matches();
  }

  /** Whether the line, which stands below a caption, begins by saying that it is a credit. */
  static boolean opensCredit(String line) {
    return line.length() <= 120 && !endsSentence(line) && OPENS_CREDIT.matcher(line).lookingAt();
  }

  /** Where a credit in brackets at the end of a caption begins; empty where there is none. */
  static OptionalInt trailingCredit(String line) {
    Matcher credit = TRAILING_CREDIT.matcher(line);
    boolean found = credit.find() && credit.start(1) > 0 && isCredit(credit.group(1));
    return found ? OptionalInt.of(credit.start(1)) : OptionalInt.empty();
  }

  /** Whether the line only points to another story. */
  static boolean isLink(String line) {
    return line.length() <= 300 && LINK.matcher(line).matches();
  }

  /** Whether the line is what pages print around a story. */
  static boolean isFurniture(String line) {
    if (line.length() > 160) {
      return false;
    }
    String words = line.replaceAll("^(?:[\\[(*~»>·•|]|[—–-](?= ))+|[\\])*~.…:!»>]+$", "").strip();
    return FURNITURE.contains(words.toLowerCase(Locale.ROOT)) || PROMPT.matcher(words).matches();
  }

  /** Whether the line says who wrote the story. */
  static boolean isByline(String line) {
    if (line.length() > 320) {
      return false;
    }
    Matcher by = BY.matcher(line);
    if (!by.lookingAt()) {
      return DESK_NOTE.matcher(line).matches();
    }
    String[] words = line.substring(by.end()).split("[\\s,]+");
    for (String word : words) {
      boolean name = Character.isUpperCase(word.codePointAt(0));
      if (!name && !BYLINE_WORDS.contains(word)) {
        return false;
      }
    }
    return words.length <= 16 && !line.endsWith(".");
  }

  /**
   * Where the story's words begin after "PARIS, March 21 (Reuters) — "; empty where no such words
   * open the paragraph. A hyphen for a dash counts only after a date or an agency.
   */
  static OptionalInt dateline(String paragraph) {
    Matcher dateline = DATELINE.matcher(paragraph);
    if (!dateline.lookingAt()) {
      return OptionalInt.empty();
    }
    boolean sure = dateline.group(2) != null || dateline.group(3) != null;
    boolean dash = !dateline.group(4).equals("-");
    return sure || dash ? OptionalInt.of(dateline.end()) : OptionalInt.empty();
  }

  /** Whether a sentence ends here, with or without a mark that closes a quotation after it. */
  static boolean endsSentence(String line) {
    int end = line.length();
    while (end > 0 && "\"'”’)]»".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?…".indexOf(line.charAt(end - 1)) >= 0;
  }

  /** The number of words between white space. */
  static int words(String line) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      boolean space = Character.isWhitespace(line.charAt(i));
      count += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return count;
  }
}
