package org.gailan.filing;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.Locale;
import org.gailan.content.Filing;
import org.gailan.content.Language;

/** The title under which a draft is published: Application Proof (1st submission), 申請版本（第一次呈交）. */
public final class SubmissionTitle {
  private SubmissionTitle() {}

  public static String of(Filing filing, Language language) {
    return switch (language) {
      case EN ->
          "%s (%s submission)"
              .formatted(kind(filing.proof(), language), ordinal(filing.submission()));
      case ZH_HANT ->
          "%s（第%s次呈交）".formatted(kind(filing.proof(), language), numeral(filing.submission()));
    };
  }

  private static String kind(Filing.Proof proof, Language language) {
    boolean chinese = language == Language.ZH_HANT;
    return switch (proof) {
      case APPLICATION_PROOF -> chinese ? "申請版本" : "Application Proof";
      case PHIP -> chinese ? "聆訊後資料集" : "Post Hearing Information Pack";
    };
  }

  /** 1st, 2nd, 3rd, 11th, 21st: without the superscript letters that some locales' rules write. */
  private static String ordinal(int number) {
    int lastTwo = number % 100;
    boolean teen = lastTwo >= 11 && lastTwo <= 13;
    String ending =
        switch (teen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return number + ending;
  }

  /** 一, 十二, 二十一, as Traditional Chinese writes numbers. */
  private static String numeral(int number) {
    return new RuleBasedNumberFormat(Locale.TRADITIONAL_CHINESE, RuleBasedNumberFormat.SPELLOUT)
        .format(number);
  }
}
