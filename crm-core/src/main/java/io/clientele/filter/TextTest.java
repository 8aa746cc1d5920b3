package io.clientele.filter;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/** What is asked of a text. Texts that are asked for have 1 to {@value #MAX_LENGTH} characters. Immutable. */
public sealed interface TextTest {
    /** How many characters a text that is asked for has at most. */
    int MAX_LENGTH = 1_000;

    /** How many values a choice has at most. */
    int MAX_VALUES = 1_000;

    /**
     * It is one of some texts: {@code = LU}, {@code in (LU, BE)}.
     *
     * @param texts one or more, at most {@value #MAX_VALUES}
     */
    record OneOf(Set<String> texts) implements TextTest {
        /**
         * A choice.
         *
         * @throws IllegalArgumentException if there are too few or too many texts, or one is empty or too long
         */
        public OneOf {
            texts = ImmutableSet.copyOf(texts);
            texts.forEach(TextTest::check);
            checkArgument(!texts.isEmpty() && texts.size() <= MAX_VALUES, "A choice has 1 to %s values", MAX_VALUES);
        }

        /** How many texts there are; they can be personal. */
        @Override
        public String toString() {
            return "OneOf[" + texts.size() + "]";
        }
    }

    /**
     * It has a text in it: {@code contains ann}.
     *
     * @param part what
     */
    record Contains(String part) implements TextTest {
        /**
         * A test.
         *
         * @throws IllegalArgumentException if the text is empty or too long
         */
        public Contains {
            check(part);
        }

        /** Nothing of the text; it can be personal. */
        @Override
        public String toString() {
            return "Contains[…]";
        }
    }

    /**
     * It begins with a text: {@code starts with ann}.
     *
     * @param part what
     */
    record StartsWith(String part) implements TextTest {
        /**
         * A test.
         *
         * @throws IllegalArgumentException if the text is empty or too long
         */
        public StartsWith {
            check(part);
        }

        /** Nothing of the text; it can be personal. */
        @Override
        public String toString() {
            return "StartsWith[…]";
        }
    }

    /**
     * It ends with a text: {@code ends with son}.
     *
     * @param part what
     */
    record EndsWith(String part) implements TextTest {
        /**
         * A test.
         *
         * @throws IllegalArgumentException if the text is empty or too long
         */
        public EndsWith {
            check(part);
        }

        /** Nothing of the text; it can be personal. */
        @Override
        public String toString() {
            return "EndsWith[…]";
        }
    }

    /** There is one: {@code is known}. */
    record Known() implements TextTest {}

    private static void check(String text) {
        checkArgument(!text.isEmpty(), "An empty text is never found: ask whether the field 'is missing'");
        checkArgument(text.length() <= MAX_LENGTH, "A text has at most %s characters", MAX_LENGTH);
    }
}
