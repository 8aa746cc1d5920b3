package io.clientele.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Options of the command line, each a name and a value: {@code --orders 1000}. Immutable. */
final class Options {
    private final Map<String, String> values;

    private Options(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** @throws IllegalArgumentException if the arguments are not pairs of {@code --name} and value */
    static Options parse(List<String> args) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < args.size(); i += 2) {
            if (!args.get(i).startsWith("--") || i + 1 == args.size()) {
                throw new IllegalArgumentException("Expected --name value, not '" + args.get(i) + "'");
            }
            values.put(args.get(i).substring(2), args.get(i + 1));
        }
        return new Options(values);
    }

    /** The text given for an option, or the default. */
    String text(String name, String defaultValue) {
        return values.getOrDefault(name, defaultValue);
    }

    /**
     * The number given for an option, or the default; underscores may group its digits.
     *
     * @throws IllegalArgumentException if the value is not a number of at least 1
     */
    int number(String name, int defaultValue) {
        String value = values.getOrDefault(name, Integer.toString(defaultValue));
        try {
            int number = Integer.parseInt(value.replace("_", ""));
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, like a number that is too small.
        }
        throw new IllegalArgumentException("--" + name + " needs a number from 1, not '" + value + "'");
    }
}
