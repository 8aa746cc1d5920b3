package io.clientele.filter;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Why a filter is true or false for a customer: what each part came to, with the value that the customer has and the
 * one that is wanted. It shows personal data. Immutable.
 *
 * @param holds whether the filter, or this part of it, is true
 * @param words the part in words: {@code last_order is 2025-03-01, wanted before 2026-04-01}
 * @param parts the parts that it consists of, in the order of the filter
 */
public record Explanation(boolean holds, String words, List<Explanation> parts) {

    /** An explanation. */
    public Explanation {
        parts = ImmutableList.copyOf(parts);
    }

    /**
     * The explanation line by line, parts further in by two blanks each: {@code orders is 7, wanted 5 or more: yes}.
     */
    public List<String> lines() {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        addLines("", lines);
        return lines.build();
    }

    private void addLines(String indent, ImmutableList.Builder<String> lines) {
        lines.add(indent + words + (holds ? ": yes" : ": no"));
        parts.forEach(part -> part.addLines(indent + "  ", lines));
    }

    /** Whether it holds, alone: values of customers do not belong in logs. */
    @Override
    public String toString() {
        return "Explanation[" + (holds ? "yes" : "no") + "]";
    }
}
