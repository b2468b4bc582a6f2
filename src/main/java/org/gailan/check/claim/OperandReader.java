package org.gailan.check.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gailan.content.FigureReference;
import org.gailan.content.FigureReference.Kind;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.Scale;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.NearestName;

/** Understands what stands on one side of a sign, and who is meant. */
final class OperandReader {
  private static final Pattern NUMBER =
      Pattern.compile("(-?(?:[0-9]{1,20}|[0-9]{1,3}(?:,[0-9]{3}){1,6})(?:\\.[0-9]{1,20})?)(%?)");
  private static final Set<Kind> PARTIES_HAVE = Set.of(Kind.RANK, Kind.VALUE, Kind.SHARE);
  private static final String MULTIPLE = "multiple";

  private final Diagnostics diagnostics;

  OperandReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** An operand; empty, and reported, where it can't be understood. */
  Optional<Statement.Operand> read(Words words) {
    if (words.isEmpty()) {
      return refuse(words.location(), Message.of("a figure or number is missing here"));
    }
    Name first = words.get(0);
    Matcher number = NUMBER.matcher(first.text());
    if (number.matches()) {
      return number(words, number);
    } else if (first.text().equals(MULTIPLE)) {
      return multiple(words);
    }
    Optional<Kind> kind =
        Arrays.stream(Kind.values()).filter(k -> k.word().equals(first.text())).findFirst();
    if (kind.isEmpty()) {
      List<String> known = new ArrayList<>(Arrays.stream(Kind.values()).map(Kind::word).toList());
      known.add(MULTIPLE);
      return refuse(
          first.location(),
          Message.of(
              "'%s' begins no figure and is no number%s",
              first.text(), NearestName.hint(first.text(), known)));
    }
    Words rest = words.from(1);
    if (rest.begins("of")) {
      return ofParty(kind.get(), words);
    }
    if (rest.isEmpty() || (kind.get() == Kind.FACT && rest.size() > 1)) {
      return refuse(
          first.location(),
          kind.get() == Kind.FACT
              ? Message.of("after `%s` stands the id of a fact", first.text())
              : Message.of("after `%s` stands a dataset", first.text()));
    }
    boolean ofItem = PARTIES_HAVE.contains(kind.get()) && rest.size() == 2;
    if (ofItem && Parties.OWNS.contains(rest.get(1).text())) {
      return party(rest).map(p -> new Statement.OfParty(first.location(), kind.get(), p));
    }
    return Optional.of(
        new Statement.Figure(
            new FigureReference(
                first.location(), kind.get(), rest.get(0), rest.from(1).all(), Map.of())));
  }

  private Optional<Statement.Operand> number(Words words, Matcher number) {
    Words rest = words.from(1);
    boolean percent = !number.group(2).isEmpty() || rest.are("%") || rest.are("percent");
    Optional<Scale> scale = rest.size() == 1 ? Scale.ofWord(rest.get(0).text()) : Optional.empty();
    if (!rest.isEmpty() && scale.isEmpty() && (!percent || !number.group(2).isEmpty())) {
      return refuse(
          rest.location(),
          Message.of(
              "after a number may stand %% or a scale, found '%s'%s",
              rest.get(0).text(), NearestName.hint(rest.get(0).text(), Scale.words())));
    }
    return Optional.of(
        new Statement.Numeral(
            words.location(), new BigDecimal(number.group(1).replace(",", "")), percent, scale));
  }

  private Optional<Statement.Operand> multiple(Words words) {
    if (words.size() != 5) {
      return refuse(
          words.location(), Message.of("after `multiple` stand a dataset, a series and two years"));
    }
    return Optional.of(
        new Statement.Multiple(
            words.location(), words.get(1), words.get(2), words.get(3), words.get(4)));
  }

  private Optional<Statement.Operand> ofParty(Kind kind, Words words) {
    if (!PARTIES_HAVE.contains(kind)) {
      return refuse(words.location(), Message.of("only a rank, value or share is of a party"));
    }
    return party(words.from(2)).map(party -> new Statement.OfParty(words.location(), kind, party));
  }

  /**
   * Who is meant: the company where nobody is named; empty, and reported, where it can't be
   * understood.
   */
  Optional<Statement.Party> party(Words words) {
    if (words.isEmpty() || words.are(Parties.COMPANY) || words.are(Parties.OWN)) {
      return Optional.of(new Statement.Company(words.location()));
    } else if (words.size() == 2 && words.begins("in")) {
      return Optional.of(
          new Statement.Ranked(words.get(1), new Name(words.location(), Parties.OWN)));
    } else if (words.size() == 3 && words.get(1).text().equals("in")) {
      Name ranking = words.get(2);
      return Optional.of(new Statement.Ranked(ranking, words.get(0)));
    } else if (words.size() == 2) {
      return Optional.of(new Statement.Ranked(words.get(0), words.get(1)));
    }
    return refuse(
        words.location(),
        Message.of(
            "a party is `the company`, or a ranking and one of its items; found '%s'",
            words.get(0).text()));
  }

  private <T> Optional<T> refuse(Location location, Message message) {
    diagnostics.error("claim.syntax", location, message);
    return Optional.empty();
  }
}
