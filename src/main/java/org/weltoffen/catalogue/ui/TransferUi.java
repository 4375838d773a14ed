package org.weltoffen.catalogue.ui;

import com.vaadin.flow.component.Component;
import org.springframework.stereotype.Service;
import org.weltoffen.catalogue.StandardBlocks.Transfer;

/// What I try at work: an idea to take over, or one's own.
@Service
class TransferUi implements BlockUi<Transfer> {

    @Override
    public Class<Transfer> form() {
        return Transfer.class;
    }

    @Override
    public Component draw(Transfer transfer, Reading reading) {
        return new PrivateWords("transfer:" + transfer.id(), "transfer", transfer.prompt(), transfer.ideas(), reading);
    }
}
