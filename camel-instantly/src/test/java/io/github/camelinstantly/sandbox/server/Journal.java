package io.github.camelinstantly.sandbox.server;

import io.github.camelinstantly.sandbox.resource.ApiRequest;

/** Is told of every request, by any thread. */
public interface Journal {

  /** Which one the request that comes in now is, from 1. */
  long nextNumber();

  /** A request came in. */
  void received(ApiRequest request);

  /** The API itself dealt with a request, whatever becomes of its reply. */
  void executed(ApiRequest request, int status);

  /** A status is on its way to the client. */
  void answered(ApiRequest request, int status);
}
