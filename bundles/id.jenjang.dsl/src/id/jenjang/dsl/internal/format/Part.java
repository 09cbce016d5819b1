package id.jenjang.dsl.internal.format;

/** What an item consists of: tokens, and blocks between braces. */
sealed interface Part permits Token, Block {}
