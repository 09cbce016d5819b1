/** Scenes as picture files. */
package id.jenjang.cli.internal.picture;
