package io.clientele.vat.quote;

import io.clientele.vat.Refusal;
import java.util.List;

/** The answer to a request in JSON, or why there is none. Immutable. */
public sealed interface JsonAnswer {

    /**
     * The answers.
     *
     * @param answers in the order of the requests; in an array some or all may be refused, by their paths in the whole
     * @param array whether the requests were an array; otherwise there is one, which is quoted
     */
    record Quoted(List<QuoteAnswer> answers, boolean array) implements JsonAnswer {

        /** Answers. */
        public Quoted {
            answers = List.copyOf(answers);
        }

        /** The quotes of the requests that make sense, in their order. */
        public List<Quote> quotes() {
            return answers.stream()
                    .filter(QuoteAnswer.Quoted.class::isInstance)
                    .map(answer -> ((QuoteAnswer.Quoted) answer).quote())
                    .toList();
        }

        /** Why the others make none, in their order. */
        public List<Refusal> refusals() {
            return answers.stream()
                    .filter(QuoteAnswer.Refused.class::isInstance)
                    .map(answer -> ((QuoteAnswer.Refused) answer).refusal())
                    .toList();
        }

        /**
         * The answers as JSON: an array for an array, and otherwise an object. In the place of a sale that makes no
         * sense stands {@code {"refused":{"field":"[3].lines[0].quantity","why":"is negative"}}}.
         */
        public String json() {
            return array ? QuoteJson.array(answers) : QuoteJson.object(answers.get(0));
        }
    }

    /** What was given is no JSON, or is one sale that makes no sense: the first thing that is wrong, by its path. */
    record Refused(Refusal refusal) implements JsonAnswer {}
}
