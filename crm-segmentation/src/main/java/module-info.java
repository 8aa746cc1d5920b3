/** RFM scores and segments of the customers of a shop. */
module io.clientele.segmentation {
    exports io.clientele.churn;
    exports io.clientele.cluster;
    exports io.clientele.recommend;
    exports io.clientele.rfm;
    exports io.clientele.segment;
    exports io.clientele.value;

    requires transitive io.clientele.core;
    requires com.google.common;
    requires commons.math3;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;
}
