package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Conversions;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.quantity.Unit;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.word.WordLists;

/** Recomputes "32 km (20 miles)". */
public final class Conversion implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "numbers/conversion",
          Severity.WARNING,
          "A conversion that does not agree",
          "The same length, weight or temperature is given twice and differs: readers of one system"
              + " are told something else than readers of the other.",
          Example.bad("The road is 32 km ([[50 miles]]) long."),
          Example.bad("It weighed 11 pounds ([[50 kilograms]])."),
          Example.bad("Winds of 75 miles per hour ([[150 kph]]) were expected."),
          Example.bad("The high was 30C ([[68F]])."),
          Example.bad("The field covers 100 acres ([[400 hectares]])."),
          Example.bad("He ran 10 miles, or [[26 kilometres]], a day."),
          Example.bad("The man was 6ft 2in ([[1.68m]]) tall."),
          Example.bad("She flew 2,050 miles, or roughly [[1,300 kilometers]], in a month."),
          Example.good("She flew 2,050 miles, or roughly 3,300 kilometers, in a month."),
          Example.bad("It weighs 14kg, a shade under [[41lb]]."),
          Example.good("It weighs 14kg, a shade under 31lb."),
          Example.bad("The mast is 120 metres tall, a little over [[494 feet]]."),
          Example.good("The mast is 120 metres tall, a little under 394 feet."),
          Example.good("The walk is 26 miles, almost 5km more than last year."),
          Example.good("It lies 20 miles, nearly 50km from the border."),
          Example.good("Between 8 and 10 inches (25 centimeters) of rain fell."),
          Example.good("The road is 3 to 5 miles (8 km) long."),
          Example.good("The road is 32 km (20 miles) long."),
          Example.bad("It fell to 5 degrees Fahrenheit ([[minus 25 Celsius]]) overnight."),
          Example.good("It fell to 5 degrees Fahrenheit (minus 15 Celsius) overnight."),
          Example.good("It fell to minus 4 Fahrenheit (minus 20 Celsius) overnight."),
          Example.good("They travelled about 500 miles (800 km) from Herat."),
          Example.good("Winds of 75 miles per hour (120 kph) were expected."),
          Example.good("The storm surge was three to six feet (one to two meters)."),
          Example.good("It moved at roughly five miles per hour (eight kilometers per hour)."),
          Example.good("It weighed about ten lbs (five kg)."),
          Example.good("The high was 30C (86F), the low 20°C (68°F)."),
          Example.good("The man was 6ft 2in (1.88m) tall."),
          Example.good("It is 20 miles (30 minutes) away, 3 km or 4 miles if you walk."),
          Example.good("It was 10C (18F) above normal."),
          Example.good("The tank holds 40 litres (10 gallons)."),
          Example.good("The race is over 5 km (10 km for the hardy)."),
          Example.good("The statues are about fourteen feet (four meters) tall."));

  private static final Pattern OPENS =
      Pattern.compile(
          "^ ?[(\\[] ?(?:about |around |or |some |roughly |nearly |almost |over |approximately |just (?:over|under) )?$");
  private static final Pattern OR =
      Pattern.compile(
          "^ ?(?:, or |/|, (?:about|around|roughly) | \\(?equivalent to |, equal to )(?:about |around |some |nearly )?$");
  private static final Pattern HEDGED =
      Pattern.compile(
          "(?: (?:tall|long|high|wide|deep))?(?:,| [–—]) (?:or |that is )?(?:(?:%s) (?:%2$s)|%2$s) "
              .formatted(list("by-how-much"), list("roughly")));

  /** "20 miles, almost 5km more than": another length, measured against it. */
  private static final Pattern AGAINST = Pattern.compile("^ (?:" + list("against") + ")\\b");

  private static final double TOLERANCE = 0.07;

  private static String list(String name) {
    return String.join("|", WordLists.of(Conversion.class, name));
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    Quantities quantities = Quantities.of(article);
    for (Block block : article.blocks(INFO.roles())) {
      List<Quantity> all = quantities.in(block);
      for (int i = 0; i + 1 < all.size(); i++) {
        Quantity first = signed(all.get(i));
        Quantity second = signed(all.get(i + 1));
        if (isMeasure(first) && isMeasure(second) && isConversion(block, first, second)) {
          check(first, second).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  /** A temperature below nought: "minus 15 Celsius". */
  private static Quantity signed(Quantity figure) {
    String before = figure.block().plain().substring(0, figure.start());
    boolean degrees = figure.unit().matches("celsius|fahrenheit");
    if (!degrees || figure.low().signum() < 0 || !before.endsWith("minus ")) {
      return figure;
    }
    return new Quantity(
        figure.block(),
        figure.start() - "minus ".length(),
        figure.end(),
        figure.kind(),
        figure.high().negate(),
        figure.low().negate(),
        figure.step(),
        figure.hedge(),
        figure.unit(),
        figure.counts(),
        figure.fate(),
        figure.nounEnd());
  }

  private static boolean isMeasure(Quantity quantity) {
    return quantity.kind() == Kind.MEASURE;
  }

  private static boolean isConversion(Block block, Quantity first, Quantity second) {
    if (first.unit().equals(second.unit())) {
      return false;
    }
    String text = block.plain();
    String between = text.substring(first.end(), second.start());
    boolean bracket = OPENS.matcher(between).find();
    String after = text.substring(second.end(), Math.min(text.length(), second.end() + 2));
    boolean closes =
        after.startsWith(")")
            || after.startsWith("]")
            || after.startsWith(",")
            || after.startsWith(";");
    String onward = text.substring(second.end());
    boolean apposed = after.isEmpty() || ",. )".indexOf(after.charAt(0)) >= 0;
    boolean hedged = HEDGED.matcher(between).matches() && !AGAINST.matcher(onward).find();
    return bracket && closes || hedged || OR.matcher(between).find() && apposed;
  }

  private static Optional<Finding> check(Quantity first, Quantity second) {
    Unit from = Unit.named(first.unit()).orElseThrow();
    Unit to = Unit.named(second.unit()).orElseThrow();
    OptionalDouble low = Conversions.convert(first.low().doubleValue(), from, to);
    OptionalDouble high = Conversions.convert(first.high().doubleValue(), from, to);
    OptionalDouble one = Conversions.convert(first.low().add(first.step()).doubleValue(), from, to);
    if (low.isEmpty() || high.isEmpty() || one.isEmpty()) {
      return Optional.empty();
    }
    double rounding =
        Math.abs(one.getAsDouble() - low.getAsDouble()) / 2 + second.step().doubleValue() / 2;
    boolean fits =
        near(low.getAsDouble(), second.low().doubleValue(), rounding, to)
            && near(high.getAsDouble(), second.high().doubleValue(), rounding, to);
    boolean oneEnd =
        !first.isSingle()
            && second.isSingle()
            && (near(low.getAsDouble(), second.low().doubleValue(), rounding, to)
                || near(high.getAsDouble(), second.low().doubleValue(), rounding, to));
    return fits || oneEnd || isStep(first, second, from, to)
        ? Optional.empty()
        : Optional.of(finding(first, second, low.getAsDouble(), high.getAsDouble()));
  }

  /** "10C (18F) above normal": a difference of temperatures, not a temperature. */
  private static boolean isStep(Quantity first, Quantity second, Unit from, Unit to) {
    double a = first.low().doubleValue();
    double b = second.low().doubleValue();
    boolean celsiusFirst = from == Unit.CELSIUS && to == Unit.FAHRENHEIT;
    boolean fahrenheitFirst = from == Unit.FAHRENHEIT && to == Unit.CELSIUS;
    return celsiusFirst && Math.abs(a * 1.8 - b) <= 1
        || fahrenheitFirst && Math.abs(b * 1.8 - a) <= 1;
  }

  private static boolean near(double computed, double said, double rounding, Unit to) {
    double loose = to == Unit.CELSIUS || to == Unit.FAHRENHEIT ? 1 : TOLERANCE * Math.abs(computed);
    return Math.abs(computed - said)
        <= Math.max(loose, Math.min(rounding, 0.3 * Math.abs(computed)) + 1e-9);
  }

  private static Finding finding(Quantity first, Quantity second, double low, double high) {
    String right = shown(low) + (low == high ? "" : " to " + shown(high));
    String unit = FigureWording.plural(second.unit(), second.high());
    return INFO.finding(
            second.span(),
            "“"
                + second.words()
                + "” does not agree with “"
                + first.words()
                + "”, which is about "
                + right
                + " "
                + unit
                + ".")
        .withRelated(first.span(), "converted from here");
  }

  private static String shown(double value) {
    int places = Math.abs(value) >= 20 ? 0 : Math.abs(value) >= 2 ? 1 : 2;
    return FigureWording.number(value, places);
  }
}
