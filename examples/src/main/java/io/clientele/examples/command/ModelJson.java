package io.clientele.examples.command;

import io.clientele.value.SpendFit;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A model as JSON; all its names are our own, so that nothing needs to be escaped. */
final class ModelJson {
    private ModelJson() {}

    static void write(FittedModel fit, Optional<SpendFit> spend, OutputStream stream) {
        String json = String.format(
                Locale.ROOT,
                """
                {
                  "model": "%s",
                  "unit": "%s",
                  "parameters": %s,
                  "standard_errors": %s,
                  "log_likelihood": %s,
                  "customers": %d,
                  "converged": %b,
                  "spend": %s
                }
                """,
                fit.label(),
                fit.unit(),
                numbers(fit.parameters()),
                numbers(fit.standardErrors()),
                number(fit.likelihood().logarithm()),
                fit.likelihood().customers(),
                fit.likelihood().convergence().converged(),
                spend.map(ModelJson::spend).orElse("null"));
        try {
            stream.write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static String spend(SpendFit spend) {
        return String.format(
                Locale.ROOT,
                """
                {
                    "model": "gammagamma",
                    "parameters": %s,
                    "standard_errors": %s,
                    "log_likelihood": %s,
                    "customers": %d,
                    "correlation": %s
                  }""",
                numbers(spend.model().parameters()),
                numbers(spend.standardErrors()),
                number(spend.logLikelihood()),
                spend.customers(),
                number(spend.correlation()));
    }

    private static String numbers(Map<String, Double> numbers) {
        return numbers.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\": " + number(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String number(double number) {
        return Decimal.of(number).toPlainString();
    }
}
