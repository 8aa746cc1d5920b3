package io.clientele.value;

/** Why a shop has too little history for a model. */
public enum Shortage {
    /** There are too few buyers. */
    BUYERS,
    /** Nobody, or hardly anybody, has bought on a second day. */
    REPEAT_BUYERS,
    /** All buyers have the same history. */
    VARIATION,
    /** All repeat buyers spend the same, or what they spent is not known. */
    SPEND,
    /** The times between purchases are not known. */
    GAPS,
    /** The time seen is too short for what is to be learned from it. */
    TIME
}
