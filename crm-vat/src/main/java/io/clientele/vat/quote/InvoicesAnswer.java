package io.clientele.vat.quote;

import com.google.common.collect.ImmutableList;
import io.clientele.vat.Refusal;
import java.util.List;

/** The answer to a request for invoices in JSON, or why there is none. */
public sealed interface InvoicesAnswer {

    /**
     * An answer for each sale. Immutable.
     *
     * @param answers in the order of the sales; a refusal in an array names its field by the path in the whole
     * @param array whether the sales were an array; otherwise there is one answer
     */
    record Answered(List<InvoiceAnswer> answers, boolean array) implements InvoicesAnswer {

        /** Answers. */
        public Answered {
            answers = ImmutableList.copyOf(answers);
        }
    }

    /** What was given is no JSON. Immutable. */
    record Refused(Refusal refusal) implements InvoicesAnswer {}
}
