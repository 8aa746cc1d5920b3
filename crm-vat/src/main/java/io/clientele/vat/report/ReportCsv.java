package io.clientele.vat.report;

import io.clientele.money.Money;
import java.util.Locale;

/** Returns as CSV. No cell needs quotes: they are codes and numbers. */
final class ReportCsv {
    private ReportCsv() {}

    static String of(OssReturn oss) {
        StringBuilder csv = new StringBuilder("member_state,supply,from,rate,net,vat,currency,corrects\n");
        String currency = oss.currency().getCurrencyCode();
        for (OssLine line : oss.lines()) {
            OssLine.Origin origin = line.origin();
            String rate = line.rate().percent().toPlainString();
            String supply = word(origin.supply());
            row(
                    csv,
                    origin.memberState(),
                    supply,
                    origin.from(),
                    rate,
                    plain(line.net()),
                    plain(line.tax()),
                    currency,
                    "");
        }
        for (OssCorrection each : oss.corrections()) {
            String corrected = each.period().toString();
            row(csv, each.memberState(), "", "", "", "", plain(each.tax()), currency, corrected);
        }
        return csv.toString();
    }

    static String domestic(Iterable<DomesticLine> lines) {
        StringBuilder csv = new StringBuilder("category_code,rate,net,vat,currency,standing\n");
        for (DomesticLine line : lines) {
            row(
                    csv,
                    line.category().code(),
                    line.rate().percent().toPlainString(),
                    plain(line.net()),
                    line.tax().map(ReportCsv::plain).orElse(""),
                    currency(line.net()),
                    line.standing().label());
        }
        return csv.toString();
    }

    static String recapitulative(Iterable<RecapitulativeLine> lines) {
        StringBuilder csv = new StringBuilder("vat_id,supply,net,currency\n");
        lines.forEach(line -> row(csv, line.vatId(), word(line.supply()), plain(line.net()), currency(line.net())));
        return csv.toString();
    }

    static String corrections(Iterable<RecapitulativeCorrection> corrections) {
        StringBuilder csv = new StringBuilder("period,vat_id,supply,net,currency\n");
        for (RecapitulativeCorrection each : corrections) {
            String period = each.period().toString();
            row(csv, period, each.vatId(), word(each.supply()), plain(each.net()), currency(each.net()));
        }
        return csv.toString();
    }

    private static String word(Enum<?> supplied) {
        return supplied.name().toLowerCase(Locale.ROOT);
    }

    private static String currency(Money amount) {
        return amount.currency().getCurrencyCode();
    }

    private static String plain(Money amount) {
        return amount.amount().toPlainString();
    }

    private static void row(StringBuilder csv, String... cells) {
        csv.append(String.join(",", cells)).append('\n');
    }
}
