/**
 * Keeps what people write from getting lost: saving, recovery after a crash, files that somebody
 * else has open or has changed, files in other encodings.
 */
package id.jenjang.dsl.ide.guard;
