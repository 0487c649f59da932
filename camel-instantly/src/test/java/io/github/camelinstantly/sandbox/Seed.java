package io.github.camelinstantly.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A small workspace as it may be found in the field: mailboxes, a campaign, leads, conversations.
 */
public final class Seed {

  /** The mailbox that received emails come to. */
  public static final String MAILBOX = "anna@northwind-outreach.example";

  /** All connected mailboxes. */
  public static final List<String> MAILBOXES =
      List.of(MAILBOX, "ben@northwind-outreach.example", "hello@northwind-outreach.example");

  /** The campaign that the conversations belong to. */
  public static final String CAMPAIGN = "0198c0de-0000-7000-8000-00000000ca01";

  /** The lead list that is there at the beginning. */
  public static final String LEAD_LIST = "0198c0de-0000-7000-8000-000000001157";

  private static final List<Conversation> CONVERSATIONS =
      List.of(
          new Conversation(
              "maria@alpine-logistics.example",
              "Maria",
              "Re: Fewer empty kilometres for Alpine Logistics",
              "Hi Anna,\n\nthis comes at the right time. Could you send two slots next week?\n\nMaria"),
          new Conversation(
              "j.ortega@castillo-foods.example",
              "Jorge",
              "Re: Cold chain reporting at Castillo Foods",
              "We have a vendor until March. Please ask again then."),
          new Conversation(
              "invalid.sender@bounce.example",
              "Mailer",
              "Undeliverable: Route planning for Bounce Ltd",
              "Your message could not be delivered."),
          new Conversation(
              "priya@monsoon-retail.example",
              "Priya",
              "Automatic reply: Route planning at Monsoon Retail",
              "I am out of the office until the 30th with limited access to email."),
          new Conversation(
              "tom@harbour-parts.example",
              "Tom",
              "Re: 12 % less fuel for Harbour Parts?",
              "Sounds good. What does it cost for a fleet of 40?"),
          new Conversation(
              "info@catchall.example",
              "Info",
              "Re: A question about your fleet",
              "Please remove us from your list."));

  private Seed() {}

  static void into(Workspace workspace) {
    Map<String, @Nullable Object> list = LeadListHandler.newList(workspace, "Logistics, Europe");
    list.put("id", LEAD_LIST);
    workspace.leadLists().add(list);
    LeadImport leadImport = new LeadImport(workspace);
    Instant time = workspace.clock().instant().minus(Duration.ofDays(2));
    for (Conversation conversation : CONVERSATIONS) {
      workspace.leads().add(leadImport.newLead(conversation.lead()));
      time = time.plus(Duration.ofMinutes(97));
      workspace.receive(time, conversation.address(), conversation.subject(), conversation.text());
    }
  }

  /** The next of the replies that a {@link ReplyFeed} lets come in. */
  static void reply(Workspace workspace, int number) {
    List<Conversation> fresh = FreshReplies.ALL;
    Conversation reply = fresh.get(number % fresh.size());
    String address =
        number < fresh.size()
            ? reply.address()
            : reply.address().replace("@", (1 + number / fresh.size()) + "@");
    workspace.receive(address, reply.subject(), reply.text());
  }

  /**
   * A lead and what it wrote.
   *
   * @param address the lead's address
   * @param firstName the lead's first name
   * @param subject the subject
   * @param text the text
   */
  record Conversation(String address, String firstName, String subject, String text) {

    Map<String, @Nullable Object> lead() {
      Map<String, @Nullable Object> lead = new LinkedHashMap<>();
      lead.put("email", address);
      lead.put("first_name", firstName);
      lead.put("campaign", CAMPAIGN);
      lead.put("company_name", address.substring(address.indexOf('@') + 1).replace(".example", ""));
      return lead;
    }
  }

  /** What comes in while the sandbox runs. */
  private static final class FreshReplies {

    static final List<Conversation> ALL =
        List.of(
            new Conversation(
                "lena@fjord-shipping.example",
                "Lena",
                "Re: Port calls at Fjord Shipping",
                "Hello,\n\nyes, please call me on Thursday after 14:00.\n\nLena"),
            new Conversation(
                "invalid.ghost@old-domain.example", "Ghost", "Re: Quick question", "who is this?"),
            new Conversation(
                "samuel@terra-haulage.example",
                "Samuel",
                "Re: Empty runs on the A2",
                "Interested. Can you share a case study from our industry?"),
            new Conversation(
                "office@catchall.example",
                "Office",
                "Re: Fleet of the month",
                "Please write to purchasing instead."),
            new Conversation(
                "yuki@sakura-express.example",
                "Yuki",
                "Re: Same-day delivery in three cities",
                "We start a tender in January; send me the documents."),
            new Conversation(
                "d.novak@danube-freight.example",
                "D.",
                "Re: Danube Freight and route planning",
                "Not now, but keep me posted."),
            new Conversation(
                "nobody@bounce.example",
                "Nobody",
                "Undeliverable: Re: your fleet",
                "The recipient's mailbox is full."));
  }
}
