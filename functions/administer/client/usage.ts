export const USAGE = `npm run admin -- COMMAND OPTIONS

  show                                                  all settings, and what keeps the fund from working
  seed                                                  the example programme, into an empty fund of the stage dev
  settings move                                         from the table where they lay before; once, and again where it broke off
  key create      --id ID --purpose TEXT --by PERSON [--scopes finance,records] [--expires 2027-12-31]
                                                        a machine's key for finance, unless scopes say otherwise;
                                                        its secret is shown once
  key rotate      --id ID --by PERSON [--overlap-days 14]
                                                        another secret; the one before opens for so many days more
  key revoke      --id ID --by PERSON
  call put        --file FILE.json --by PERSON
  mission put     --file FILE.json --by PERSON
  person put      --file FILE.json --by PERSON
  policy set      --file FILE.json --by PERSON
  seals mail      --by PERSON                           the newest seal, to the policy's "witnesses"
  envelope open   --year YEAR --by PERSON
  ceiling propose --year YEAR --amount USD --authority TEXT --by PERSON
  ceiling confirm --year YEAR --change ID --by SOMEBODY-ELSE
  restart         --project ID --workflow NAME [--subject N] --reason TEXT --by PERSON
  restart         --workflow waitlist --year YEAR --reason TEXT --by PERSON

  --function NAME   the administer function, when it isn't wggi-dev-administer
                    (or set ADMINISTER_FUNCTION_NAME)

It uses your AWS credentials and region. Against a local host, run first what npm start prints.`
