package io.github.camelinstantly.sandbox;

import static io.github.camelinstantly.sandbox.Conversation.answered;
import static io.github.camelinstantly.sandbox.Conversation.lead;
import static io.github.camelinstantly.sandbox.Conversation.received;
import static io.github.camelinstantly.sandbox.Conversation.sent;

import io.github.camelinstantly.sandbox.resource.NewObjects;
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

  /** The name of that campaign. */
  public static final String CAMPAIGN_NAME = "Fleets, Europe";

  /** The lead list that is there at the beginning. */
  public static final String LEAD_LIST = "0198c0de-0000-7000-8000-000000001157";

  private static final Duration AGE = Duration.ofDays(3);
  private static final Duration BETWEEN = Duration.ofHours(5);

  private Seed() {}

  static void into(Workspace workspace) {
    NewObjects objects = new NewObjects(workspace.state());
    Map<String, @Nullable Object> list = objects.leadList("Logistics, Europe");
    list.put("id", LEAD_LIST);
    workspace.leadLists().add(list);
    SeedSetup.into(workspace);
    Instant start = workspace.state().clock().instant().minus(AGE);
    for (Conversation conversation : conversations()) {
      conversation.into(workspace, start);
      start = start.plus(BETWEEN);
    }
    prospects().forEach(objects::addLead);
  }

  private static List<Conversation> conversations() {
    return List.of(
        meeting(), price(), later(), away(), remove(), wrong(), won(), bounced(), silent());
  }

  private static Conversation meeting() {
    return new Conversation(
            lead(
                "maria@alpine-logistics.example",
                "Maria",
                "Huber",
                "Alpine Logistics",
                "Head of Operations"),
            "Fewer empty kilometres for Alpine Logistics",
            List.of(
                sent(
                    "Hi Maria,\n\none in four of your trucks drives home empty. May I show you why?"),
                sent("Hi Maria,\n\ndid my note about return loads reach you?"),
                received(
                    "Hi Anna,\n\nthis comes at the right time. Could you send two slots next"
                        + " week?\n\nMaria"),
                answered("Hi Maria,\n\nTuesday 10:00 or Wednesday 15:00 would be fine.")))
        .interest(2);
  }

  private static Conversation price() {
    return new Conversation(
            lead("tom@harbour-parts.example", "Tom", "Baker", "Harbour Parts", "Fleet Manager"),
            "12 % less fuel for Harbour Parts?",
            List.of(
                sent("Hi Tom,\n\nfleets of your size save 12 % of their fuel with us."),
                received("Sounds good. What does it cost for a fleet of 40?"),
                answered("Hi Tom,\n\n18 a month for each truck, the first quarter is free.")))
        .interest(1);
  }

  private static Conversation later() {
    return new Conversation(
            lead(
                "j.ortega@castillo-foods.example",
                "Jorge",
                "Ortega",
                "Castillo Foods",
                "Purchasing"),
            "Cold chain reporting at Castillo Foods",
            List.of(
                sent("Hi Jorge,\n\nwho writes your temperature reports today?"),
                received("We have a vendor until March. Please ask again then."),
                answered("Will do, Jorge. Have a good season!")))
        .interest(-1);
  }

  private static Conversation away() {
    return new Conversation(
            lead("priya@monsoon-retail.example", "Priya", "Nair", "Monsoon Retail", "COO"),
            "Route planning at Monsoon Retail",
            List.of(
                sent("Hi Priya,\n\nyour drivers plan 300 stops a day by hand. Is that so?"),
                received("I am out of the office until the 30th with limited access to email."),
                sent("Hi Priya,\n\nwelcome back! Is route planning still a topic?")))
        .interest(0);
  }

  private static Conversation remove() {
    return new Conversation(
            lead("info@catchall.example", "Info", "Desk", "Catchall Ltd", "Front Desk"),
            "A question about your fleet",
            List.of(
                sent("Hello,\n\nwho looks after your vans?"),
                received("Please remove us from your list."),
                answered("Done, and sorry for the trouble.")))
        .interest(-1);
  }

  private static Conversation wrong() {
    return new Conversation(
            lead("k.lind@boreal-timber.example", "Karin", "Lind", "Boreal Timber", "Accounting"),
            "Timber trucks and tolls",
            List.of(
                sent("Hi Karin,\n\ntolls are up again. Do you claim them back?"),
                received("Not my department. Try our transport office.")))
        .interest(-2);
  }

  private static Conversation won() {
    return new Conversation(
            lead("s.moreau@loire-vins.example", "Sophie", "Moreau", "Loire Vins", "Logistics"),
            "Pallets without a ride at Loire Vins",
            List.of(
                sent("Hi Sophie,\n\nhow many of your pallets wait for a truck on Fridays?"),
                sent("Hi Sophie,\n\nmay I show you how others got them moving?"),
                received("Too many. We would like to try it for a month."),
                answered("Wonderful! The agreement is on its way to you.")))
        .interest(4);
  }

  private static Conversation bounced() {
    return new Conversation(
        lead("invalid.sender@bounce.example", "Mailer", "Daemon", "Bounce Ltd", "None"),
        "Route planning for Bounce Ltd",
        List.of(
            sent("Hello,\n\nmay I ask how you plan your routes?"),
            received("Your message could not be delivered.")));
  }

  private static Conversation silent() {
    return new Conversation(
        lead("lucas@ribeiro-cargo.example", "Lucas", "Ribeiro", "Ribeiro Cargo", "Owner"),
        "Back loads from Porto",
        List.of(
            sent("Hi Lucas,\n\nthere are 40 back loads a week from Porto. Interested?"),
            sent("Hi Lucas,\n\nshall I send you this week's list?")));
  }

  /** Leads of the list that nobody wrote to yet. */
  private static List<Map<String, @Nullable Object>> prospects() {
    return List.of(
        prospect("elif@bosphorus-freight.example", "Elif", "Kaya", "Bosphorus Freight"),
        prospect("slow.mail@prairie-movers.example", "Dana", "Hill", "Prairie Movers"),
        prospect("invalid@ghost-trucks.example", "Gil", "Host", "Ghost Trucks"));
  }

  private static Map<String, @Nullable Object> prospect(
      String email, String firstName, String lastName, String company) {
    Map<String, @Nullable Object> lead =
        new LinkedHashMap<>(lead(email, firstName, lastName, company, "Managing Director"));
    lead.remove("campaign");
    lead.put("list_id", LEAD_LIST);
    return lead;
  }
}
