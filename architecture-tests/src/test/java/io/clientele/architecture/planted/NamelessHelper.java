package io.clientele.architecture.planted;

/** Its name says nothing. */
public final class NamelessHelper {}
