package org.weltoffen.catalogue;

import java.util.List;

/// A lesson in one language. The block at a position is the same block in every language.
public record Page(String title, List<BlockContent> blocks) {

    public Page {
        blocks = List.copyOf(blocks);
    }
}
