package io.clientele.architecture.planted.service;

/** Its package says nothing. */
public final class InNamelessPackage {}
