package io.clientele.examples.command;

import io.clientele.value.CustomerHistories;
import io.clientele.value.FitResult;
import io.clientele.value.FitSettings;
import io.clientele.value.MbgCnbdK;
import io.clientele.value.ModelChoice;
import io.clientele.value.ModelFit;
import io.clientele.value.ModelType;
import io.clientele.value.PurchaseFits;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Which model of buying again is asked for.
 *
 * @param name its name in lower case, or auto if what came is to decide
 */
record ModelWish(String name) {
    static final String BG_BB = "bgbb";
    private static final String AUTO = "auto";

    static ModelWish of(ModelType type) {
        return new ModelWish(type.label());
    }

    /** Whether it is the model of occasions, which is fitted in its own way. */
    boolean onOccasions() {
        return name.equals(BG_BB);
    }

    /** Reads the name of a model. */
    static final class Name implements ITypeConverter<ModelWish> {
        @Override
        public ModelWish convert(String name) {
            String wanted = name.toLowerCase(Locale.ROOT);
            if (wanted.equals(AUTO) || wanted.equals(BG_BB) || type(wanted).isPresent()) {
                return new ModelWish(wanted);
            }
            throw new TypeConversionException("'" + name + "' is not " + names() + ", bgbb or auto");
        }

        private static String names() {
            return Arrays.stream(ModelType.values()).map(ModelType::label).collect(Collectors.joining(", "));
        }
    }

    private static Optional<ModelType> type(String name) {
        return Arrays.stream(ModelType.values())
                .filter(each -> each.label().equals(name))
                .findFirst();
    }

    /** The model fitted to all of the history; if none is named, the table by which it was chosen is printed. */
    FitResult<ModelFit> fit(CustomerHistories histories, int horizonDays, Terminal terminal) {
        return type(name)
                .map(named -> PurchaseFits.fit(named, histories.purchases(), FitSettings.standard()))
                .orElseGet(() -> chosen(histories, horizonDays, terminal));
    }

    private static FitResult<ModelFit> chosen(CustomerHistories histories, int horizonDays, Terminal terminal) {
        ModelChoice choice =
                ModelChoice.of(List.of(ModelType.values()), histories, horizonDays, FitSettings.standard());
        Optional<ModelChoice.Candidate> best = choice.best();
        if (best.isEmpty()) {
            terminal.notice("The history is too short to choose a model by its last part: bgnbd is taken");
            return PurchaseFits.fit(ModelType.BG_NBD, histories.purchases(), FitSettings.standard());
        }
        terminal.notice("Models by the logarithm of the probability they gave to what came in the last part:");
        for (ModelChoice.Candidate candidate : choice.candidates()) {
            terminal.notice(String.format(
                    Locale.ROOT,
                    "  %-10s %12.2f%s",
                    candidate.type().label(),
                    candidate.heldOutLogLikelihood(),
                    candidate.fit().model() instanceof MbgCnbdK regular ? "  (k = " + regular.k() + ")" : ""));
        }
        return new FitResult.Fitted<>(best.get().fit());
    }
}
