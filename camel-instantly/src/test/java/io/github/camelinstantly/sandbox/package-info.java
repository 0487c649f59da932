/**
 * A stand-in for Instantly's API V2 that runs in the same process: for our tests, for the examples,
 * and for the tests of those who use the component. What users call is here; the rooms below it are
 * its inside and may change at any time.
 */
@NullMarked
package io.github.camelinstantly.sandbox;

import org.jspecify.annotations.NullMarked;
