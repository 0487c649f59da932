/** What no test may leave behind, looked for after every test of this module. */
package io.github.camelinstantly.leak;
