package org.copydesk.check;

import java.util.List;
import org.copydesk.check.consistency.OppositeHeadline;
import org.copydesk.check.consistency.TwoForms;
import org.copydesk.check.courts.ChargeToldAsFact;
import org.copydesk.check.courts.UnreportedVerdict;
import org.copydesk.check.dates.AgeAndBirth;
import org.copydesk.check.dates.AgeAndYear;
import org.copydesk.check.dates.AgeWord;
import org.copydesk.check.dates.EventDatedTwice;
import org.copydesk.check.dates.HeadlineDates;
import org.copydesk.check.dates.ImpossibleDate;
import org.copydesk.check.dates.ImpossibleTime;
import org.copydesk.check.dates.LifeDisagrees;
import org.copydesk.check.dates.NightThenMorning;
import org.copydesk.check.dates.PublicationDatesDisagree;
import org.copydesk.check.dates.ReversedRange;
import org.copydesk.check.dates.TenseAgainstDate;
import org.copydesk.check.dates.TwoAges;
import org.copydesk.check.dates.WrongAnniversary;
import org.copydesk.check.dates.WrongDuration;
import org.copydesk.check.dates.WrongOrder;
import org.copydesk.check.dates.WrongWeekday;
import org.copydesk.check.dates.YesterdayWeekday;
import org.copydesk.check.duplicates.NearCopy;
import org.copydesk.check.duplicates.RepeatedCaption;
import org.copydesk.check.duplicates.RepeatedParagraph;
import org.copydesk.check.duplicates.RepeatedSentence;
import org.copydesk.check.facts.ConfusedName;
import org.copydesk.check.facts.EventDate;
import org.copydesk.check.facts.HeadlinePlace;
import org.copydesk.check.facts.KnownName;
import org.copydesk.check.facts.Lawmaker;
import org.copydesk.check.facts.LifeDates;
import org.copydesk.check.facts.OfficeHolder;
import org.copydesk.check.facts.OfficeThen;
import org.copydesk.check.facts.UnitRatio;
import org.copydesk.check.facts.WrongAbbreviation;
import org.copydesk.check.facts.WrongAuthor;
import org.copydesk.check.facts.WrongCapital;
import org.copydesk.check.facts.WrongCountry;
import org.copydesk.check.facts.WrongDemonym;
import org.copydesk.check.facts.WrongMember;
import org.copydesk.check.facts.WrongNation;
import org.copydesk.check.facts.WrongNumber;
import org.copydesk.check.facts.WrongParticular;
import org.copydesk.check.facts.WrongRank;
import org.copydesk.check.facts.WrongSite;
import org.copydesk.check.facts.WrongWinner;
import org.copydesk.check.grammar.DoubledWord;
import org.copydesk.check.grammar.NumberNoun;
import org.copydesk.check.grammar.SubjectVerb;
import org.copydesk.check.grammar.VerbForm;
import org.copydesk.check.memory.AgeUnlikePrinted;
import org.copydesk.check.memory.DatePrintedOtherwise;
import org.copydesk.check.memory.DeadPersonSpeaks;
import org.copydesk.check.memory.HouseSpelling;
import org.copydesk.check.memory.NamePrintedOtherwise;
import org.copydesk.check.memory.PrintedBefore;
import org.copydesk.check.memory.TitleOutOfDate;
import org.copydesk.check.names.CapitalisedTwoWays;
import org.copydesk.check.names.GivenNameChanged;
import org.copydesk.check.names.InnerCapital;
import org.copydesk.check.names.LikeAKnownOne;
import org.copydesk.check.names.NameChanged;
import org.copydesk.check.names.NameVariant;
import org.copydesk.check.names.NotInBody;
import org.copydesk.check.names.SexDisagrees;
import org.copydesk.check.names.SurnameOnly;
import org.copydesk.check.names.TitleDisagrees;
import org.copydesk.check.names.UnexplainedAbbreviation;
import org.copydesk.check.names.WrongLetters;
import org.copydesk.check.numbers.Complement;
import org.copydesk.check.numbers.Conversion;
import org.copydesk.check.numbers.CountAgain;
import org.copydesk.check.numbers.Difference;
import org.copydesk.check.numbers.Gloss;
import org.copydesk.check.numbers.HeadlineAndBody;
import org.copydesk.check.numbers.ImpossibleFigure;
import org.copydesk.check.numbers.ListCount;
import org.copydesk.check.numbers.MagnitudeSlip;
import org.copydesk.check.numbers.Multiple;
import org.copydesk.check.numbers.OverCapacity;
import org.copydesk.check.numbers.PercentChange;
import org.copydesk.check.numbers.PercentTotal;
import org.copydesk.check.numbers.ReversedFigures;
import org.copydesk.check.numbers.Score;
import org.copydesk.check.numbers.ShareOfWhole;
import org.copydesk.check.numbers.ShareOverWhole;
import org.copydesk.check.numbers.Sum;
import org.copydesk.check.numbers.SwappedDigits;
import org.copydesk.check.numbers.TwoFigures;
import org.copydesk.check.numbers.TwoScores;
import org.copydesk.check.numbers.TwoStreaks;
import org.copydesk.check.numbers.WorkedOutFigure;
import org.copydesk.check.numbers.WrongAverage;
import org.copydesk.check.numbers.WrongDirection;
import org.copydesk.check.numbers.WrongMargin;
import org.copydesk.check.numbers.WrongProduct;
import org.copydesk.check.numbers.WrongRate;
import org.copydesk.check.numbers.WrongTable;
import org.copydesk.check.placeholders.DummyLatin;
import org.copydesk.check.placeholders.LeakedValue;
import org.copydesk.check.placeholders.OrphanLine;
import org.copydesk.check.punctuation.LoneBracket;
import org.copydesk.check.punctuation.MixedMarks;
import org.copydesk.check.punctuation.Speech;
import org.copydesk.check.punctuation.StopOutside;
import org.copydesk.check.punctuation.UnclosedQuotation;
import org.copydesk.check.quotes.TwoSpeakers;
import org.copydesk.check.quotes.TwoWordings;
import org.copydesk.check.quotes.UnattributedQuote;
import org.copydesk.check.quotes.UnsaidQuote;
import org.copydesk.check.sources.AgeDiffers;
import org.copydesk.check.sources.DateDiffers;
import org.copydesk.check.sources.FigureDiffers;
import org.copydesk.check.sources.NameSpeltOtherwise;
import org.copydesk.check.sources.PlaceDiffers;
import org.copydesk.check.sources.QuoteAltered;
import org.copydesk.check.sources.QuoteNotFound;
import org.copydesk.check.sources.QuoteOtherSpeaker;
import org.copydesk.check.sources.SourcesDisagree;
import org.copydesk.check.sources.TitleDiffers;
import org.copydesk.check.sources.Unsupported;
import org.copydesk.check.spelling.BannedWord;
import org.copydesk.check.spelling.OddSpelling;
import org.copydesk.check.spelling.UnknownWord;
import org.copydesk.check.times.LiveOrder;
import org.copydesk.check.times.ZonesDisagree;
import org.copydesk.facts.Facts;
import org.copydesk.memory.Memory;
import org.copydesk.rule.HouseStyle;
import org.copydesk.rule.Rule;
import org.copydesk.sources.SourcePack;
import org.copydesk.word.Lexicon;

/** The rules written in Java. */
public final class Checks {
  private Checks() {}

  /** Every one of them, sorted by name, with what it needs of {@code known}. */
  public static List<Rule> all(Knowledge known) {
    Lexicon lexicon = known.lexicon();
    HouseStyle house = known.house();
    Facts facts = known.facts();
    SourcePack sources = known.sources();
    Memory memory = known.memory();
    return List.of(
        new OppositeHeadline(),
        new TwoForms(),
        new ChargeToldAsFact(lexicon),
        new UnreportedVerdict(lexicon),
        new AgeAndBirth(lexicon),
        new AgeAndYear(lexicon),
        new AgeWord(lexicon),
        new WrongAnniversary(),
        new WrongDuration(),
        new EventDatedTwice(),
        new HeadlineDates(),
        new ImpossibleDate(),
        new ImpossibleTime(),
        new LifeDisagrees(lexicon),
        new NightThenMorning(),
        new WrongOrder(),
        new PublicationDatesDisagree(),
        new ReversedRange(),
        new TenseAgainstDate(),
        new TwoAges(lexicon),
        new WrongWeekday(),
        new YesterdayWeekday(),
        new NearCopy(),
        new RepeatedCaption(),
        new RepeatedParagraph(),
        new RepeatedSentence(),
        new WrongAbbreviation(facts),
        new WrongCapital(facts),
        new WrongCountry(facts),
        new ConfusedName(facts),
        new WrongDemonym(facts),
        new EventDate(facts),
        new HeadlinePlace(facts, lexicon),
        new KnownName(facts),
        new Lawmaker(facts),
        new LifeDates(facts),
        new WrongMember(facts),
        new WrongNation(facts),
        new WrongNumber(facts),
        new OfficeHolder(facts),
        new OfficeThen(facts),
        new WrongParticular(facts, lexicon),
        new WrongRank(facts, lexicon),
        new WrongSite(facts),
        new UnitRatio(facts),
        new WrongWinner(facts),
        new WrongAuthor(facts),
        new DoubledWord(),
        new NumberNoun(lexicon),
        new VerbForm(),
        new SubjectVerb(),
        new AgeUnlikePrinted(memory, lexicon),
        new DatePrintedOtherwise(memory, lexicon),
        new DeadPersonSpeaks(memory, lexicon),
        new HouseSpelling(memory, lexicon),
        new NamePrintedOtherwise(memory, lexicon),
        new PrintedBefore(memory, lexicon),
        new TitleOutOfDate(memory, lexicon),
        new CapitalisedTwoWays(lexicon, house),
        new GivenNameChanged(lexicon),
        new InnerCapital(house),
        new LikeAKnownOne(lexicon, house),
        new NameChanged(lexicon),
        new NotInBody(lexicon),
        new SexDisagrees(lexicon),
        new SurnameOnly(lexicon),
        new TitleDisagrees(lexicon),
        new UnexplainedAbbreviation(),
        new NameVariant(lexicon, house),
        new WrongLetters(lexicon),
        new Complement(),
        new Conversion(),
        new CountAgain(),
        new Difference(),
        new Gloss(),
        new HeadlineAndBody(),
        new ImpossibleFigure(),
        new ListCount(),
        new MagnitudeSlip(),
        new Multiple(),
        new OverCapacity(),
        new PercentChange(),
        new PercentTotal(),
        new ReversedFigures(),
        new Score(),
        new ShareOfWhole(),
        new ShareOverWhole(),
        new Sum(),
        new SwappedDigits(),
        new TwoFigures(),
        new TwoScores(),
        new TwoStreaks(),
        new WorkedOutFigure(),
        new WrongAverage(),
        new WrongDirection(),
        new WrongMargin(),
        new WrongProduct(),
        new WrongRate(),
        new WrongTable(),
        new DummyLatin(),
        new LeakedValue(),
        new OrphanLine(),
        new LoneBracket(),
        new MixedMarks(),
        new Speech(),
        new StopOutside(),
        new UnclosedQuotation(),
        new TwoSpeakers(lexicon),
        new TwoWordings(),
        new UnattributedQuote(),
        new UnsaidQuote(),
        new AgeDiffers(sources, lexicon),
        new DateDiffers(sources),
        new FigureDiffers(sources, lexicon),
        new NameSpeltOtherwise(sources, lexicon),
        new PlaceDiffers(sources, lexicon),
        new QuoteAltered(sources, lexicon),
        new QuoteNotFound(sources, lexicon),
        new QuoteOtherSpeaker(sources, lexicon),
        new SourcesDisagree(sources),
        new TitleDiffers(sources, lexicon),
        new Unsupported(sources, lexicon),
        new BannedWord(house),
        new UnknownWord(lexicon, house),
        new OddSpelling(lexicon, house),
        new LiveOrder(),
        new ZonesDisagree());
  }

  /** Those of {@code pack}. */
  public static List<Rule> of(String pack, Knowledge known) {
    return all(known).stream().filter(rule -> rule.info().id().pack().equals(pack)).toList();
  }
}
