package io.clientele.vat.treatment;

/** What transport of goods over the Union's border has in common for consumers and businesses. */
final class GoodsTransport {
    private GoodsTransport() {}

    /** Whether it is known that a transport of goods begins or ends outside the Union, and not both. */
    static boolean crossesBorderOfUnion(Facts facts) {
        return facts.supply().placeRule() == PlaceRule.GOODS_TRANSPORT
                && facts.hasFrom()
                && facts.hasTo()
                && facts.inUnion(facts.from()) != facts.inUnion(facts.to());
    }

    /** Whether it is exempt is to be said. */
    static Outcome needsExemption(String otherwise) {
        return Outcome.needs(
                "exemption",
                "Transport into or out of the Union is exempt where it goes with imported or exported goods, such as by"
                        + " VATEX-EU-146-1E; otherwise " + otherwise);
    }
}
