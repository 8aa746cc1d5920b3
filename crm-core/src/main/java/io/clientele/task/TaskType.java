package io.clientele.task;

/** What a task asks for. */
public enum TaskType {
    /** Ask how an order was. */
    FOLLOW_UP,
    /** Bring somebody back who has stopped buying. */
    WIN_BACK,
    /** Greet somebody who has bought for the first time. */
    WELCOME,
    /** Something else that the shop has in mind. */
    CUSTOM
}
