package org.weltoffen.catalogue.ui;

import com.vaadin.flow.component.Component;
import org.weltoffen.catalogue.BlockContent;

/// How one kind of block looks. The other half of a [org.weltoffen.catalogue.spi.Block].
public interface BlockUi<C extends BlockContent> {

    /// The record it draws; unique.
    Class<C> form();

    /// A new component for the block.
    Component draw(C content, Reading reading);
}
