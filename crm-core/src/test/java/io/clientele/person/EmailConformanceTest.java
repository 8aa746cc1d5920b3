package io.clientele.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import com.sanctionco.jmail.JMail;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Public conformance suites, as far as they do not contradict each other. */
class EmailConformanceTest {
    private static final Pattern TIMES = Pattern.compile("\\{([^{}*]+)\\*(\\d+)\\}");
    private static final Pattern CHARACTER = Pattern.compile("\\{U\\+([0-9A-F]{4})\\}");

    private final Map<String, Boolean> undisputed = undisputed();

    private static Map<String, Boolean> undisputed() {
        Map<String, Boolean> verdicts = new TreeMap<>();
        List<String> disputed = new ArrayList<>();
        for (String line : lines()) {
            String address = unpacked(line.substring(4));
            boolean valid = line.charAt(0) == '+';
            Boolean other = verdicts.putIfAbsent(address, valid);
            if (other != null && other != valid) {
                disputed.add(address);
            }
        }
        disputed.forEach(verdicts::remove);
        return verdicts;
    }

    private static List<String> lines() {
        try {
            return Resources.readLines(
                            Resources.getResource(EmailConformanceTest.class, "email-conformance.txt"),
                            StandardCharsets.UTF_8)
                    .stream()
                    .filter(line -> line.startsWith("+ ") || line.startsWith("- ") || line.startsWith("~ "))
                    .toList();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String unpacked(String text) {
        String repeated = TIMES.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(match.group(1).repeat(Integer.parseInt(match.group(2)))));
        return CHARACTER
                .matcher(repeated)
                .replaceAll(
                        match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))));
    }

    @Test
    void ninetyEightInAHundredVerdictsAreOurs() {
        assertThat(undisputed).hasSizeGreaterThan(380);
        assertThat(agreement(undisputed, EmailConformanceTest::isMailable)).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void hardlyAValidAddressIsLost() {
        List<String> valid = undisputed.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();

        assertThat(valid.stream().filter(text -> !isMailable(text)).count()).isLessThanOrEqualTo(valid.size() / 50);
    }

    /** JMail asks for the grammar of headers, which allows more than can be mailed. */
    @Test
    void theParserAloneAgreesLess() {
        assertThat(agreement(undisputed, JMail::isValid))
                .isLessThan(agreement(undisputed, EmailConformanceTest::isMailable));
    }

    private static boolean isMailable(String text) {
        return Mailability.of(text).isMailable();
    }

    private static double agreement(Map<String, Boolean> verdicts, Predicate<String> mailable) {
        return (double) verdicts.entrySet().stream()
                        .filter(verdict -> mailable.test(verdict.getKey()) == verdict.getValue())
                        .count()
                / verdicts.size();
    }
}
