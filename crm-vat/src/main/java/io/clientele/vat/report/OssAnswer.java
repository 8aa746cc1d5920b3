package io.clientele.vat.report;

import io.clientele.vat.Refusal;

/** A return, or why there is none. Immutable. */
public sealed interface OssAnswer {

    /** The return. */
    record Made(OssReturn oss) implements OssAnswer {}

    /** An entry makes no sense in it. */
    record Refused(Refusal refusal) implements OssAnswer {}
}
